package ai.oddwons.domain.pattern.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import org.junit.jupiter.api.Test;

/** A watch that learnt from the time before the first poll. */
final class TaughtWatchTest {
  private static final int MARKET = 21;
  private static final int STRETCHES = 96;

  private static Watched taught(long seed) {
    Watched watched = new Watched(seed);
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      assertThat(watched.past()).isEqualTo(Watched.MARKETS);
    }
    return watched;
  }

  @Test
  void judgeShouldFindAJumpAtTheSecondPoll() {
    Watched watched = taught(1);
    assertThat(watched.cycle().patterns()).isEmpty();
    watched.move(MARKET, 20);

    assertThat(watched.cycle().patterns())
        .filteredOn(pattern -> pattern.kind() == PatternKind.PRICE_JUMP)
        .extracting(Pattern::market)
        .containsExactly(Watched.id(MARKET));
  }

  @Test
  void judgeShouldCompareTheFirstPollWithNothing() {
    Watched watched = taught(1);
    watched.move(MARKET, 20);
    CycleReport first = watched.cycle();

    assertThat(first.tests()).isZero();
    assertThat(first.notes().count("first_sight")).isEqualTo(Watched.MARKETS);
    assertThat(watched.cycle().patterns())
        .extracting(Pattern::market)
        .doesNotContain(Watched.id(MARKET));
  }

  @Test
  void teachShouldSilenceNoEvent() {
    Watched watched = taught(2);
    watched.move(MARKET, 20);
    for (int stretch = 0; stretch < STRETCHES / 2; stretch++) {
      watched.past();
    }
    watched.cycle();
    watched.move(MARKET, -25);

    assertThat(watched.cycle().patterns()).extracting(Pattern::market).contains(Watched.id(MARKET));
  }

  @Test
  void teachShouldTakeNothingOfMarketsThatWerePolled() {
    Watched once = taught(3);
    Watched twice = taught(3);
    once.cycle();
    twice.cycle();
    twice.pastAgain();

    for (int cycle = 0; cycle < 5; cycle++) {
      assertThat(twice.cycle()).isEqualTo(once.cycle());
    }
  }

  /** Whatever else is to be known of a market is learnt from polls alone. */
  @Test
  void booksAndVolumesShouldNotBeJudgedByThePast() {
    Watched watched = taught(4);
    watched.cycle();
    CycleReport second = watched.cycle();

    // Jump, drift and reversal of each market.
    assertThat(second.tests()).isLessThanOrEqualTo(3L * Watched.MARKETS).isPositive();
  }

  @Test
  void storedWatchShouldGoOnAsIfItHadNotBeenStored() {
    Watched kept = taught(5);
    Watched stored = taught(5);
    stored.storeAndRead();

    for (int cycle = 0; cycle < 5; cycle++) {
      kept.move(MARKET, 9);
      stored.move(MARKET, 9);
      assertThat(stored.cycle()).isEqualTo(kept.cycle());
    }
  }
}
