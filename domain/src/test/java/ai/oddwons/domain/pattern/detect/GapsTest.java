package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.PatternKind;
import org.junit.jupiter.api.Test;

/** What is compared with nothing, and what is left out. */
final class GapsTest {
  private static final int SLOT = 7;
  private static final int HOUR = 3_600;

  @Test
  void firstSightShouldBeCountedAndNotTested() {
    Feed feed = Feed.warm(1, true);
    int late = feed.bank.addMarket();
    feed.cycle(900, SLOT, (rows, row) -> Feed.quote(rows, rows.add(late, feed.second), 0.95f));
    assertThat(feed.count(ReadingNote.FIRST_SIGHT)).isEqualTo(1);
    assertThat(feed.count(ReadingNote.AFTER_GAP)).isZero();
    assertThat(feed.tests(late)).isZero();
    assertThat(feed.tests(SLOT)).isPositive();
  }

  @Test
  void tenThousandFirstSightsShouldGiveNoTestAndNoAlarm() {
    Feed feed = new Feed(10_000, 2, true);
    for (int cycle = 0; cycle < 4; cycle++) {
      feed.cycle(900);
      assertThat(feed.heard).isEmpty();
      assertThat(feed.count(cycle == 0 ? ReadingNote.FIRST_SIGHT : ReadingNote.WARMING_UP))
          .isEqualTo(10_000);
    }
  }

  private static void expectNothingAcross(Feed feed) {
    assertThat(feed.tests(SLOT)).isZero();
    assertThat(feed.count(ReadingNote.AFTER_GAP)).isEqualTo(1);
    for (int cycle = 0; cycle < 4; cycle++) {
      feed.cycle(900);
      assertThat(feed.count(ReadingNote.AFTER_GAP)).isZero();
      assertThat(feed.decades(SLOT, PatternKind.PRICE_JUMP)).isLessThan(2.5f);
      assertThat(feed.decades(SLOT, PatternKind.SLOW_DRIFT)).isLessThan(2.5f);
      assertThat(feed.decades(SLOT, PatternKind.REVERSAL)).isLessThan(2.5f);
      assertThat(feed.decades(SLOT, PatternKind.VOLUME_BURST)).isLessThan(2.5f);
    }
  }

  @Test
  void markedGapShouldNotBeReadAcross() {
    for (boolean counted : new boolean[] {true, false}) {
      Feed feed = Feed.warm(3, counted);
      feed.bank.markGap(SLOT);
      feed.move(SLOT, 0.1);
      feed.trade(SLOT, 5_000, 1e6);
      feed.cycle(900);
      expectNothingAcross(feed);
    }
  }

  @Test
  void stepOfMoreThanFiveHoursShouldNotBeReadAcross() {
    Feed feed = Feed.warm(4, true);
    for (int missed = 0; missed < 20; missed++) {
      feed.cycleWithout(900, SLOT);
    }
    feed.move(SLOT, 0.1);
    feed.trade(SLOT, 5_000, 1e6);
    feed.cycle(900);
    expectNothingAcross(feed);
  }

  @Test
  void stepOfFiveHoursShouldBeReadAcross() {
    Feed feed = Feed.warm(5, true);
    for (int missed = 0; missed < 19; missed++) {
      feed.cycleWithout(900, SLOT);
    }
    feed.cycle(900);
    assertThat(feed.count(ReadingNote.AFTER_GAP)).isZero();
    assertThat(feed.tests(SLOT)).isPositive();
  }

  @Test
  void driftShouldBeginAnewAfterAGap() {
    Feed feed = Feed.warm(6, true);
    for (int cycle = 0; cycle < 3; cycle++) {
      feed.move(SLOT, 0.005);
      feed.cycle(900);
    }
    float before = feed.decades(SLOT, PatternKind.SLOW_DRIFT);
    feed.bank.markGap(SLOT);
    feed.cycle(900);
    feed.move(SLOT, 0.002);
    feed.cycle(900);
    assertThat(before).isGreaterThan(1);
    assertThat(feed.decades(SLOT, PatternKind.SLOW_DRIFT)).isLessThan(before);
  }

  @Test
  void duplicatesAndOlderReadingsShouldBeLeftOut() {
    Feed feed = Feed.warm(7, true);
    Feed same = Feed.warm(7, true);
    feed.cycle(
        900,
        SLOT,
        (rows, row) -> {
          int again = rows.add(SLOT, feed.second);
          Feed.quote(rows, again, 0.9f);
          int older = rows.add(SLOT, feed.second - HOUR);
          Feed.quote(rows, older, 0.1f);
        });
    assertThat(feed.count(ReadingNote.DUPLICATE)).isEqualTo(1);
    assertThat(feed.count(ReadingNote.TIME_WENT_BACK)).isEqualTo(1);
    same.cycle(900);
    assertThat(feed.heard).isEqualTo(same.heard);
    feed.cycle(900);
    same.cycle(900);
    assertThat(feed.heard).isEqualTo(same.heard);
  }

  @Test
  void forgetShouldMakeASlotAsNew() {
    Feed feed = Feed.warm(8, true);
    feed.bank.silence(SLOT);
    feed.bank.markGap(SLOT);
    feed.bank.forget(SLOT);
    feed.move(SLOT, 0.1);
    feed.cycle(900);
    assertThat(feed.count(ReadingNote.FIRST_SIGHT)).isEqualTo(1);
    for (int cycle = 0; cycle < 11; cycle++) {
      feed.cycle(900);
      assertThat(feed.tests(SLOT)).isZero();
      assertThat(feed.count(ReadingNote.WARMING_UP)).isEqualTo(1);
    }
  }
}
