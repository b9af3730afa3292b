package ai.oddwons.domain.pattern.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class PatternWatchTest {
  private static final int MARKET = 21;

  private static BigDecimal evidence(Pattern pattern, String id) {
    return pattern.evidence().stream()
        .filter(item -> item.id().equals(id))
        .map(Evidence::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void judgeShouldGiveAPatternWithWhatWasFed() {
    Watched watched = Watched.warm(1);
    int before = watched.cents(MARKET);
    watched.move(MARKET, 20);
    CycleReport report = watched.cycle();
    assertThat(report.markets()).isEqualTo(Watched.MARKETS);
    assertThat(report.readings()).isEqualTo(Watched.MARKETS);
    assertThat(report.patterns()).isNotEmpty();
    Pattern pattern = report.patterns().getFirst();
    int now = watched.cents(MARKET);
    assertThat(pattern.id())
        .isEqualTo(PatternId.of(Watched.id(MARKET), PatternKind.PRICE_JUMP, watched.now));
    assertThat(pattern.market()).isEqualTo(Watched.id(MARKET));
    assertThat(pattern.event()).isEqualTo(Watched.event(MARKET));
    assertThat(pattern.detectedAt()).isEqualTo(watched.now);
    assertThat(pattern.direction()).isEqualTo(Direction.UP);
    assertThat(pattern.key().category()).isEqualTo(Watched.facts(MARKET).category());
    assertThat(pattern.key().closing()).isEqualTo(ClosingBand.UNKNOWN);
    assertThat(pattern.mid()).isEqualTo(Price.ofCents(now));
    assertThat(pattern.midBefore()).isBetween(Price.ofCents(before - 2), Price.ofCents(before + 2));
    assertThat(pattern.score().percent()).isEqualTo(50);
    assertThat(pattern.evidence()).extracting(Evidence::id).doesNotHaveDuplicates();
    assertThat(evidence(pattern, "price")).isEqualByComparingTo(Price.ofCents(now).toDecimal());
    assertThat(evidence(pattern, "spread")).isEqualByComparingTo("2");
    assertThat(evidence(pattern, "net_move").doubleValue()).isBetween(18.0, 22.0);
    assertThat(pattern.evidence()).allMatch(item -> item.time().equals(watched.now));
  }

  @Test
  void judgeShouldCountZonesApartFromWhatIsBelieved() {
    Watched watched = Watched.warm(1);
    for (int market = 0; market < Watched.MARKETS; market++) {
      MarketFacts facts = Watched.facts(market);
      watched.watch.watch(
          new MarketFacts(
              facts.id(),
              facts.event(),
              facts.category(),
              watched.now.plusSeconds(40_000),
              facts.tick()));
    }
    for (int cycle = 0; cycle < 30; cycle++) {
      watched.cycle();
    }
    for (int market = 0; market < Watched.MARKETS; market++) {
      watched.move(market, 8 - watched.cents(market));
    }
    CycleReport report = watched.cycle();
    assertThat(report.zones()).isEqualTo(Watched.MARKETS);
    assertThat(report.believed()).isPositive().isLessThanOrEqualTo(report.suspected());
    assertThat(report.believed() + report.zones())
        .isEqualTo(report.patterns().size() + report.stopped().total());
  }

  @Test
  void eventShouldStaySilentForADayAfterItsPattern() {
    Watched watched = Watched.warm(2);
    watched.move(MARKET, 20);
    assertThat(watched.cycle().patterns()).isNotEmpty();
    watched.move(MARKET, 15);
    CycleReport report = watched.cycle();
    assertThat(report.patterns()).noneMatch(pattern -> pattern.market().equals(Watched.id(MARKET)));
    assertThat(report.stopped().count("cooling_down")).isPositive();
  }

  @Test
  void addShouldTakeTheLaterOfTwoReadings() {
    Watched once = Watched.warm(3);
    Watched twice = Watched.warm(3);
    CycleReadings alone = once.begin();
    CycleReadings both = twice.begin();
    for (int market = 0; market < Watched.MARKETS; market++) {
      twice.move(market, market % 2 == 0 ? 20 : -20);
      both.add(Watched.id(market), twice.now.minusSeconds(60), twice.quote(market));
      twice.move(market, market % 2 == 0 ? -20 : 20);
    }
    for (int market = 0; market < Watched.MARKETS; market++) {
      alone.add(Watched.id(market), once.now, once.quote(market));
      both.add(Watched.id(market), twice.now, twice.quote(market));
      twice.move(market, 30);
      both.add(Watched.id(market), twice.now.minusSeconds(1), twice.quote(market));
      twice.move(market, -30);
    }
    CycleReport expected = once.watch.judge(alone, ScoreModel.BLANK);
    CycleReport report = twice.watch.judge(both, ScoreModel.BLANK);
    assertThat(report.readings()).isEqualTo(Watched.MARKETS);
    assertThat(report.notes().count("second_reading")).isEqualTo(2 * Watched.MARKETS);
    assertThat(report.tests()).isEqualTo(expected.tests()).isPositive();
    assertThat(report.patterns()).isEqualTo(expected.patterns());
    for (int cycle = 0; cycle < 5; cycle++) {
      assertThat(twice.cycle()).isEqualTo(once.cycle());
    }
  }

  @Test
  void addShouldTakeTheLastOfTwoReadingsOfOneMoment() {
    Watched watched = new Watched(3);
    CycleReadings cycle = watched.begin();
    cycle.add(Watched.id(1), watched.now, watched.quote(1));
    watched.move(1, 5);
    cycle.add(Watched.id(1), watched.now, watched.quote(1));
    float bid = (watched.cents(1) - 1) / 100f;
    assertThat(cycle.readings().size()).isEqualTo(1);
    assertThat(cycle.readings().bid(0)).isEqualTo(bid);
  }

  @Test
  void addShouldCountReadingsOfMarketsThatAreNotWatched() {
    Watched watched = new Watched(3);
    CycleReadings cycle = watched.begin();
    cycle.add(Watched.id(1), watched.now, watched.quote(1));
    cycle.add(Watched.id(Watched.MARKETS), watched.now, watched.quote(1));
    cycle.add(Watched.id(Watched.MARKETS), watched.now, watched.quote(1));
    CycleReport report = watched.watch.judge(cycle, ScoreModel.BLANK);
    assertThat(report.readings()).isEqualTo(1);
    assertThat(report.notes().count("first_sight")).isEqualTo(1);
    assertThat(report.notes().count("not_watched")).isEqualTo(2);
    assertThat(report.notes().count("second_reading")).isZero();
  }

  @Test
  void carryOnShouldSayTheLastReadingAgain() {
    Watched said = Watched.warm(4);
    Watched carried = Watched.warm(4);
    CycleReadings again = said.begin();
    for (int market = 0; market < Watched.MARKETS; market++) {
      again.add(Watched.id(market), said.now, said.quote(market));
    }
    CycleReadings silent = carried.begin();
    silent.carryOn(Watched.NORTH, carried.now);
    silent.carryOn(Watched.SOUTH, carried.now);
    CycleReport expected = said.watch.judge(again, ScoreModel.BLANK);
    CycleReport report = carried.watch.judge(silent, ScoreModel.BLANK);
    assertThat(report.readings()).isZero();
    assertThat(report.tests()).isEqualTo(expected.tests()).isPositive();
    assertThat(report.patterns()).isEqualTo(expected.patterns());
    for (int cycle = 0; cycle < 5; cycle++) {
      assertThat(carried.cycle()).isEqualTo(said.cycle());
    }
  }

  /** A cycle that read all listings to their ends and found nothing new. */
  private static CycleReport carriedOn(Watched watched) {
    CycleReadings cycle = watched.begin();
    cycle.carryOn(Watched.NORTH, watched.now);
    cycle.carryOn(Watched.SOUTH, watched.now);
    return watched.watch.judge(cycle, ScoreModel.BLANK);
  }

  @Test
  void carryOnShouldEndFiveQuartersOfAnHourAfterTheLastRow() {
    for (boolean stored : new boolean[] {false, true}) {
      Watched watched = Watched.warm(4);
      for (int cycle = 1; cycle <= 8; cycle++) {
        CycleReport report = carriedOn(watched);
        if (cycle <= 5) {
          assertThat(report.tests()).as("cycle %s", cycle).isPositive();
        } else {
          assertThat(report.tests()).as("cycle %s", cycle).isZero();
          assertThat(report.patterns()).isEmpty();
        }
        if (stored) {
          watched.storeAndRead();
        }
      }
    }
  }

  @Test
  void marketThatComesBackToTheListingShouldBeComparedWithNothing() {
    Watched watched = Watched.warm(4);
    for (int cycle = 0; cycle < 6; cycle++) {
      carriedOn(watched);
    }
    watched.move(MARKET, 20);
    CycleReport back = watched.cycle();
    assertThat(back.notes().count("after_gap")).isEqualTo(Watched.MARKETS);
    assertThat(back.tests()).isZero();
    assertThat(carriedOn(watched).notes().count("after_gap")).isZero();
  }

  @Test
  void carryOnShouldGoByTheMarketsOwnRow() {
    Watched watched = Watched.warm(4);
    for (int round = 0; round < 4; round++) {
      for (int cycle = 0; cycle < 3; cycle++) {
        carriedOn(watched);
      }
      CycleReadings cycle = watched.begin();
      cycle.add(Watched.id(MARKET), watched.now, watched.quote(MARKET));
      cycle.carryOn(Watched.NORTH, watched.now);
      cycle.carryOn(Watched.SOUTH, watched.now);
      watched.watch.judge(cycle, ScoreModel.BLANK);
    }
    CycleReport after = watched.cycle();
    assertThat(after.notes().count("after_gap")).isEqualTo(Watched.MARKETS - 1);
  }

  @Test
  void carryOnShouldNotCarryAMarketOnThatHasTheSlotOfAnother() {
    Watched watched = Watched.warm(4);
    watched.watch.stop(Watched.id(MARKET));
    watched.watch.watch(Watched.facts(MARKET));
    carriedOn(watched);
    assertThat(watched.cycle().notes().count("first_sight")).isEqualTo(1);
  }

  @Test
  void carryOnShouldLeaveOutMarketsNeverRead() {
    Watched watched = new Watched(5);
    CycleReadings cycle = watched.begin();
    cycle.carryOn(Watched.NORTH, watched.now);
    CycleReport report = watched.watch.judge(cycle, ScoreModel.BLANK);
    assertThat(report.notes().total()).isZero();
  }

  @Test
  void missOthersShouldCompareTheirNextReadingWithNothing() {
    Watched watched = Watched.warm(6);
    CycleReadings part = watched.begin();
    part.add(Watched.id(MARKET), watched.now, watched.quote(MARKET));
    part.missOthers(Watched.SOUTH);
    watched.watch.judge(part, ScoreModel.BLANK);
    watched.move(MARKET + 2, 20);
    CycleReport report = watched.cycle();
    assertThat(report.notes().count("after_gap")).isEqualTo(Watched.MARKETS / 2 - 1);
    assertThat(report.patterns())
        .noneMatch(pattern -> pattern.market().equals(Watched.id(MARKET + 2)));
  }

  @Test
  void markGapShouldTouchItsPlatformAlone() {
    Watched watched = Watched.warm(7);
    watched.watch.markGap(Watched.NORTH);
    watched.watch.markGap(new Platform("elsewhere"));
    assertThat(watched.cycle().notes().count("after_gap")).isEqualTo(Watched.MARKETS / 2);
    assertThat(watched.cycle().notes().count("after_gap")).isZero();
  }

  @Test
  void stopShouldFreeTheSlotForAMarketThatStartsFresh() {
    Watched watched = Watched.warm(8);
    watched.watch.stop(Watched.id(MARKET));
    watched.watch.stop(Watched.id(Watched.MARKETS));
    assertThat(watched.watch.watched()).isEqualTo(Watched.MARKETS - 1);
    assertThat(watched.cycle().readings()).isEqualTo(Watched.MARKETS - 1);
    watched.watch.watch(Watched.facts(MARKET));
    watched.move(MARKET, 20);
    CycleReport report = watched.cycle();
    assertThat(report.notes().count("first_sight")).isEqualTo(1);
    assertThat(report.patterns()).noneMatch(pattern -> pattern.market().equals(Watched.id(MARKET)));
  }

  @Test
  void eventOfAStoppedMarketShouldStaySilentForADay() {
    int alone = 23;
    Watched watched = Watched.warm(10);
    watched.move(alone, 20);
    assertThat(watched.cycle().patterns())
        .anyMatch(each -> each.market().equals(Watched.id(alone)));
    watched.watch.stop(Watched.id(alone));
    for (int cycle = 0; cycle < 60; cycle++) {
      watched.cycle();
    }
    watched.watch.watch(Watched.facts(alone));
    for (int cycle = 0; cycle < 34; cycle++) {
      watched.cycle();
    }
    watched.move(alone, 20);
    CycleReport report = watched.cycle();
    assertThat(report.stopped().count("cooling_down")).isPositive();
    assertThat(report.patterns()).noneMatch(each -> each.market().equals(Watched.id(alone)));
  }

  @Test
  void watchShouldKeepWhatIsKnownOfAMarket() {
    Watched watched = Watched.warm(9);
    Watched again = Watched.warm(9);
    for (int market = 0; market < Watched.MARKETS; market++) {
      again.watch.watch(Watched.facts(market));
    }
    assertThat(again.watch.watched()).isEqualTo(Watched.MARKETS);
    assertThat(again.cycle()).isEqualTo(watched.cycle());
  }
}
