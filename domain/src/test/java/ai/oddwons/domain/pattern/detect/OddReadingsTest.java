package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.Readings;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Readings that no market should give, and that some do. */
final class OddReadingsTest {
  private static final int SLOT = 7;

  private static void quote(Readings rows, int row, double bid, double ask, double last) {
    rows.quote(row, (float) bid, (float) ask, (float) last);
  }

  @Test
  void impossibleQuotesShouldBeCountedAndLeftOut() {
    double none = Double.NaN;
    double[][] impossible = {
      {-0.1, 0.5, none},
      {0.5, 1.1, none},
      {0.6, 0.5, none},
      {0.4, 0.5, 2},
      {none, none, -1},
      {0.4, Double.POSITIVE_INFINITY, none}
    };
    Feed feed = Feed.warm(11, true);
    for (double[] bad : impossible) {
      feed.cycle(900, SLOT, (rows, row) -> quote(rows, row, bad[0], bad[1], bad[2]));
      assertThat(feed.count(ReadingNote.IMPOSSIBLE_QUOTE)).isEqualTo(1);
      assertThat(feed.bank.see(SLOT, PatternKind.PRICE_JUMP).price()).isBetween(0.3f, 0.7f);
    }
  }

  @Test
  void endsOfTheRangeShouldBePossible() {
    Feed feed = Feed.warm(12, true);
    feed.cycle(900, SLOT, (rows, row) -> quote(rows, row, 0, 0, 0));
    feed.cycle(900, SLOT + 1, (rows, row) -> quote(rows, row, 1, 1, 1));
    assertThat(feed.count(ReadingNote.IMPOSSIBLE_QUOTE)).isZero();
  }

  @Test
  void anythingShouldBeTakenWithoutFailing() {
    Feed feed = Feed.warm(13, true);
    SplittableRandom random = new SplittableRandom(13);
    double[] values = {-1, 0, 1e-7, 0.01, 0.5, 0.99, 1, 1.5, Double.NaN};
    for (int sample = 0; sample < 500; sample++) {
      assertThatCode(() ->
              feed.cycle(
                  60 + random.nextInt(20_000),
                  SLOT,
                  (rows, row) -> {
                    quote(rows, row, any(random, values), any(random, values), any(random, values));
                    rows.sizes(row, (float) any(random, values), (float) any(random, values));
                    rows.counters(row, 1e6 * any(random, values), 1e3 * any(random, values));
                  }))
          .doesNotThrowAnyException();
      assertThat(feed.heard).allMatch(test -> test.decades() >= 0 && test.decades() < 308);
      for (PatternKind kind : PatternKind.values()) {
        assertThatCode(() -> feed.bank.see(SLOT, kind)).doesNotThrowAnyException();
      }
    }
  }

  private static double any(SplittableRandom random, double[] values) {
    return values[random.nextInt(values.length)];
  }

  @Test
  void impossibleSizesShouldBeCountedAndLeftOut() {
    Feed feed = Feed.warm(20, true);
    Feed other = Feed.warm(20, true);
    float[] impossible = {-1, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 2e15f};
    for (float bad : impossible) {
      feed.cycle(900, SLOT, (rows, row) -> rows.sizes(row, 100, bad));
      other.cycle(900, SLOT, (rows, row) -> rows.sizes(row, Float.NaN, Float.NaN));
      assertThat(feed.count(ReadingNote.IMPOSSIBLE_SIZE)).isEqualTo(1);
      assertThat(feed.heard).isEqualTo(other.heard);
      feed.cycle(900);
      other.cycle(900);
      assertThat(feed.heard).isEqualTo(other.heard);
    }
  }

  @Test
  void impossibleCountersShouldCountAsNotRead() {
    double[] impossible = {-1, 1.1e15, 1e16, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (boolean counted : new boolean[] {true, false}) {
      Feed feed = Feed.warm(21, counted);
      for (double bad : impossible) {
        feed.cycle(900, SLOT, (rows, row) -> rows.counters(row, bad, counted ? bad : Double.NaN));
        assertThat(feed.count(ReadingNote.IMPOSSIBLE_COUNTER)).isEqualTo(1);
        assertThat(feed.count(ReadingNote.COUNTER_FELL)).isZero();
        assertThat(feed.decades(SLOT, PatternKind.VOLUME_BURST)).isNaN();
        feed.cycle(900);
        assertThat(feed.decades(SLOT, PatternKind.VOLUME_BURST)).isNaN();
        feed.cycle(900);
        assertThat(feed.decades(SLOT, PatternKind.VOLUME_BURST)).isBetween(0f, 2.5f);
      }
    }
  }

  @Test
  void largestCountersShouldStillTellOneFromTwo() {
    Feed feed = Feed.warm(22, true);
    feed.cycle(900, SLOT, (rows, row) -> rows.counters(row, 1e15 - 40, 1e15 - 40));
    feed.cycle(900, SLOT, (rows, row) -> rows.counters(row, 1e15 - 39, 1e15 - 39));
    assertThat(feed.count(ReadingNote.IMPOSSIBLE_COUNTER)).isZero();
    assertThat(1e15 - 39 - (1e15 - 40)).isEqualTo(1);
    assertThat(1e16 + 1 - 1e16).as("which is why there is an end").isZero();
  }

  @Test
  void impossibleTimesShouldBeCountedAndLeftOut() {
    for (int second : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
      Feed feed = Feed.warm(23, true);
      Feed other = Feed.warm(23, true);
      feed.cycle(900, SLOT, (rows, row) -> Feed.quote(rows, rows.add(SLOT, second), 0.9f));
      other.cycle(900);
      assertThat(feed.count(ReadingNote.IMPOSSIBLE_TIME)).isEqualTo(1);
      assertThat(feed.heard).isEqualTo(other.heard);
    }
  }

  @Test
  void fallingCounterShouldCountAsUnknown() {
    for (boolean counted : new boolean[] {true, false}) {
      Feed feed = Feed.warm(14, counted);
      feed.cycle(900, SLOT, (rows, row) -> rows.counters(row, 1, counted ? 1 : Double.NaN));
      assertThat(feed.count(ReadingNote.COUNTER_FELL)).isEqualTo(1);
      assertThat(feed.decades(SLOT, PatternKind.VOLUME_BURST)).isNaN();
      feed.cycle(900, SLOT, (rows, row) -> rows.counters(row, 50, counted ? 2 : Double.NaN));
      assertThat(feed.count(ReadingNote.COUNTER_FELL)).isZero();
      assertThat(feed.decades(SLOT, PatternKind.VOLUME_BURST)).isLessThan(2.5f);
    }
  }

  @Test
  void counterShouldNotBeReadAcrossReadingsWithoutIt() {
    for (boolean counted : new boolean[] {true, false}) {
      Feed feed = Feed.warm(15, counted);
      for (int missing = 0; missing < 40; missing++) {
        feed.cycle(900, SLOT, (rows, row) -> rows.counters(row, Double.NaN, Double.NaN));
      }
      feed.cycle(900);
      assertThat(feed.decades(SLOT, PatternKind.VOLUME_BURST)).isNaN();
      feed.cycle(900);
      assertThat(feed.decades(SLOT, PatternKind.VOLUME_BURST)).isLessThan(2.5f);
    }
  }

  private static void oneSided(Feed feed, float last) {
    feed.cycle(900, SLOT, (rows, row) -> rows.quote(row, Float.NaN, feed.mid(SLOT), last));
  }

  @Test
  void missingSideShouldBeWaitedThroughForThreeReadings() {
    Feed feed = Feed.warm(16, true);
    for (int missing = 0; missing < 3; missing++) {
      oneSided(feed, 0.1f);
      assertThat(feed.count(ReadingNote.NO_PRICE)).isEqualTo(1);
      assertThat(feed.decades(SLOT, PatternKind.PRICE_JUMP)).isNaN();
    }
    feed.move(SLOT, 0.1);
    feed.cycle(900);
    assertThat(feed.decades(SLOT, PatternKind.PRICE_JUMP)).isGreaterThan(2.5f);
  }

  @Test
  void missingSideShouldFallBackToTheLastTradeWithoutAJump() {
    Feed feed = Feed.warm(17, true);
    for (int missing = 0; missing < 3; missing++) {
      oneSided(feed, 0.1f);
    }
    for (int missing = 0; missing < 4; missing++) {
      oneSided(feed, 0.1f);
      assertThat(feed.count(ReadingNote.NO_PRICE)).isZero();
      assertThat(feed.bank.see(SLOT, PatternKind.PRICE_JUMP).price()).isEqualTo(0.1f);
      float jump = feed.decades(SLOT, PatternKind.PRICE_JUMP);
      assertThat(Float.isNaN(jump) || jump < 2.5f).isTrue();
    }
    feed.cycle(900);
    assertThat(feed.decades(SLOT, PatternKind.PRICE_JUMP)).isNaN();
  }

  @Test
  void reversalShouldNotBeReadFromOneSourceToAnother() {
    Feed feed = Feed.taught(18);
    float before = feed.mid(SLOT);
    feed.move(SLOT, 0.15);
    feed.cycle(900);
    assertThat(feed.decades(SLOT, PatternKind.PRICE_JUMP)).isGreaterThan(3);
    for (int missing = 0; missing < 8; missing++) {
      oneSided(feed, before);
      float reversal = feed.decades(SLOT, PatternKind.REVERSAL);
      assertThat(Float.isNaN(reversal) || reversal < 2).isTrue();
    }
  }

  @Test
  void twentyCentsApartShouldStillHaveAMiddle() {
    for (int cents = 1; cents < 80; cents++) {
      float bid = cents * 10_000 / 1e6f;
      float ask = (cents + 20) * 10_000 / 1e6f;
      Feed feed = new Feed(1, 19, true);
      feed.cycle(900);
      feed.cycle(900, 0, (rows, row) -> rows.quote(row, bid, ask, Float.NaN));
      assertThat(feed.count(ReadingNote.NO_PRICE)).as("%s to %s", bid, ask).isZero();
      feed.cycle(900, 0, (rows, row) -> rows.quote(row, bid, ask + 0.001f, Float.NaN));
      assertThat(feed.count(ReadingNote.NO_PRICE)).isEqualTo(1);
    }
  }
}
