package ai.oddwons.domain.pattern.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.PatternKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands out of noise. */
final class DetectionTest {
  private static final int SLOT = 7;

  private static void expectMostImprobable(Feed feed, PatternKind kind) {
    assertThat(feed.mostImprobable().slot()).isEqualTo(SLOT);
    assertThat(feed.mostImprobable().kind()).isEqualTo(kind);
    assertThat(feed.mostImprobable().decades()).isGreaterThan(3);
  }

  @Test
  void jumpShouldBeTheMostImprobableTestOfItsCycle() {
    for (int seed = 0; seed < 10; seed++) {
      Feed feed = Feed.warm(seed, true);
      double by = seed % 2 == 0 ? 0.2 : -0.2;
      float before = feed.mid(SLOT);
      feed.move(SLOT, by);
      feed.cycle(900);
      expectMostImprobable(feed, PatternKind.PRICE_JUMP);
      Sight sight = feed.bank.see(SLOT, PatternKind.PRICE_JUMP);
      assertThat(sight.direction()).isEqualTo(Direction.of(by));
      assertThat(sight.before()).isCloseTo(before, within(0.02f));
      assertThat(sight.evidence()).extracting(Evidence::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void burstShouldBeTheMostImprobableTestOfItsCycle() {
    for (int seed = 20; seed < 25; seed++) {
      Feed feed = Feed.warm(seed, true);
      feed.trade(SLOT, 300, 30_000);
      feed.cycle(900);
      expectMostImprobable(feed, PatternKind.VOLUME_BURST);
    }
  }

  @Test
  void burstShouldBeTheMostImprobableTestWithVolumeAlone() {
    for (int seed = 30; seed < 35; seed++) {
      Feed feed = Feed.warm(seed, false);
      for (int cycle = 0; cycle < 3; cycle++) {
        feed.trade(SLOT, 0, 1_000_000);
        feed.cycle(900);
      }
      expectMostImprobable(feed, PatternKind.VOLUME_BURST);
    }
  }

  @Test
  void noiseShouldSeldomBeImprobable() {
    Feed feed = Feed.warm(40, true);
    long tests = 0;
    long improbable = 0;
    for (int cycle = 0; cycle < 400; cycle++) {
      feed.cycle(900);
      tests += feed.heard.size();
      improbable += feed.heard.stream().filter(test -> test.decades() >= 3).count();
    }
    assertThat((double) improbable / tests).isLessThan(0.0015);
  }

  @Test
  void irregularCyclesShouldWork() {
    int[] steps = {60, 900, 4 * 3_600};
    for (int seed = 50; seed < 53; seed++) {
      Feed feed = Feed.warm(seed, true);
      for (int cycle = 0; cycle < 60; cycle++) {
        feed.cycle(steps[cycle % 3]);
      }
      feed.move(SLOT, 0.3);
      feed.cycle(steps[seed % 3]);
      expectMostImprobable(feed, PatternKind.PRICE_JUMP);
    }
  }

  @Test
  void changedTickShouldNotAlarm() {
    Feed feed = Feed.warm(60, true);
    for (float tick : new float[] {0.001f, 0.05f, 0.0001f}) {
      feed.bank.describe(SLOT, 0, tick);
      feed.cycle(900);
      assertThat(feed.decades(SLOT, PatternKind.PRICE_JUMP)).isLessThan(2.5f);
    }
  }

  @Test
  void silencedMarketShouldBeJudgedAndTeachNothing() {
    Feed feed = Feed.warm(61, true);
    Feed other = Feed.warm(61, true);
    feed.bank.silence(SLOT);
    other.bank.silence(SLOT);
    feed.move(SLOT, 0.1);
    feed.cycle(900);
    other.cycle(900);
    assertThat(feed.decades(SLOT, PatternKind.PRICE_JUMP)).isGreaterThan(3);
    feed.cycle(900);
    other.cycle(900);
    assertThat(feed.heard.stream().filter(test -> test.slot() != SLOT).toList())
        .isEqualTo(other.heard.stream().filter(test -> test.slot() != SLOT).toList());
  }

  @Test
  void longshotZoneShouldBeEnteredOnce() {
    for (float price : new float[] {0.06f, 0.10f, 0.90f, 0.94f}) {
      Feed feed = Feed.warm(62, true);
      for (int slot = 0; slot < 200; slot++) {
        feed.bank.describe(slot, feed.second + 80_000, 0.01f);
      }
      for (int cycle = 0; cycle < 30; cycle++) {
        feed.cycle(900);
      }
      int entered = 0;
      for (int cycle = 0; cycle < 30; cycle++) {
        feed.cycle(900, SLOT, (rows, row) -> Feed.quote(rows, row, price));
        entered += feed.decades(SLOT, PatternKind.LONGSHOT_ZONE) > 0 ? 1 : 0;
      }
      assertThat(entered).as("at %s", price).isEqualTo(1);
    }
  }

  @Test
  void reversalShouldTellOfTheJumpItTookBack() {
    Feed feed = Feed.taught(63);
    feed.move(SLOT, 0.15);
    feed.cycle(900);
    float peak = feed.mid(SLOT);
    feed.move(SLOT, -0.15);
    feed.cycle(900);
    assertThat(feed.decades(SLOT, PatternKind.REVERSAL)).isGreaterThanOrEqualTo(2);
    Sight sight = feed.bank.see(SLOT, PatternKind.REVERSAL);
    assertThat(sight.direction()).isEqualTo(Direction.DOWN);
    assertThat(sight.before()).isCloseTo(peak, within(0.001f));
  }

  @Test
  void evidenceShouldTellTheSpreadOfTheReadingItself() {
    Feed feed = Feed.warm(64, true);
    feed.cycle(900, SLOT, (rows, row) -> rows.quote(row, 0.25f, 0.75f, 0.5f));
    assertThat(spreadOf(feed)).containsExactly(50.0);
    feed.cycle(900, SLOT, (rows, row) -> rows.quote(row, 0.25f, Float.NaN, 0.5f));
    assertThat(spreadOf(feed)).isEmpty();
  }

  private static List<Double> spreadOf(Feed feed) {
    return feed.bank.see(SLOT, PatternKind.LIQUIDITY_SHIFT).evidence().stream()
        .filter(item -> item.id().equals("spread"))
        .map(item -> item.value().doubleValue())
        .toList();
  }
}
