package ai.oddwons.domain.pattern.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A watch that learnt from the time before the first poll. */
final class TaughtWatchTest {
  private static final int MARKET = 21;
  private static final int STRETCHES = 96;

  private static Watched taught(long seed) {
    Watched watched = new Watched(seed);
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      assertThat(watched.past().readings()).isEqualTo(Watched.MARKETS);
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
    PatternWatch.Lesson lesson = twice.pastAgain();

    assertThat(lesson.readings()).isZero();
    assertThat(lesson.notes().count("known_by_polls")).isEqualTo(Watched.MARKETS);
    for (int cycle = 0; cycle < 5; cycle++) {
      assertThat(twice.cycle()).isEqualTo(once.cycle());
    }
  }

  @Test
  void teachShouldLeaveOutWhatWasTaughtAlready() {
    Watched watched = taught(3);
    PatternWatch.Lesson lesson = watched.pastAgain();

    assertThat(lesson.readings()).isZero();
    assertThat(lesson.notes().count("time_went_back")).isEqualTo(Watched.MARKETS);
  }

  /** What is known of the past of a market goes with it. */
  @Test
  void marketInTheSlotOfAnotherShouldBeAsNew() {
    Watched watched = taught(6);
    watched.cycle();
    assertThat(watched.cycle().notes().count("warming_up")).isZero();
    watched.watch.stop(Watched.id(MARKET));
    watched.watch.watch(Watched.facts(Watched.MARKETS));

    watched.readAlone(Watched.MARKETS);
    assertThat(watched.readAlone(Watched.MARKETS).notes().count("warming_up")).isEqualTo(1);
  }

  /** It was not told while it was past: nobody has heard of it yet. */
  @Test
  void longshotOfThePastShouldBeToldOnceItIsPolled() {
    Watched watched = new Watched(7);
    Instant close = watched.now.plus(Duration.ofHours(30));
    for (int market = 0; market < Watched.MARKETS; market++) {
      MarketFacts facts = Watched.facts(market);
      watched.watch.watch(
          new MarketFacts(facts.id(), facts.event(), facts.category(), close, facts.tick()));
    }
    watched.price(MARKET, 6);
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      watched.past();
    }

    watched.price(MARKET, 6);
    long zones = watched.cycle().zones() + watched.cycle().zones();
    assertThat(zones).isEqualTo(1);
    assertThat(watched.cycle().zones()).as("once").isZero();
  }

  @Test
  void pastThatIsKnownShouldBeStored() {
    Watched watched = new Watched(1);
    assertThat(watched.watch.pastKnownAt()).isEqualTo(Instant.EPOCH);
    Instant known = Instant.parse("2026-11-21T12:00:00.123456Z");
    watched.watch.knowPast(known);
    assertThat(WatchImage.pastKnownAt(watched.watch.image().write(0))).isEqualTo(known);
    watched.storeAndRead();
    assertThat(watched.watch.pastKnownAt()).isEqualTo(known);
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
