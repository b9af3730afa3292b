package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SyntheticMarketTest {

  @ParameterizedTest
  @EnumSource(Model.class)
  void countersShouldNeverFall(Model model) {
    Sample.markets(Sample.options(model, Truths.THIRDS), 60)
        .map(market -> market.readings().toList())
        .forEach(readings -> {
          assertThat(readings).extracting(Reading::volume).isSorted();
          assertThat(readings).extracting(Reading::trades).isSorted();
          assertThat(readings).allMatch(r -> (r.last() == null) == (r.trades() == 0));
          assertThat(readings).allMatch(r -> r.volume() >= r.trades());
        });
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void pricesShouldLieOnTheMarketsGrid(Model model) {
    Sample.markets(Sample.options(model, Truths.THIRDS), 60)
        .forEach(market ->
            assertThat(market.readings())
                .allMatch(r -> r.last() == null || market.grid().has(r.last())));
  }

  @Test
  void halfTheHeavyMarketsShouldHaveTheFineGrid() {
    assertThat(Sample.markets(Sample.options(Model.HEAVY, Truths.THIRDS), 100))
        .filteredOn(market -> market.grid() == Grid.TENTH)
        .hasSize(50);
    assertThat(Sample.markets(Sample.options(Model.MARTINGALE, Truths.THIRDS), 100))
        .allMatch(market -> market.grid() == Grid.CENT);
  }

  /** A market with its jump and the same market without: equal before, apart by the jump at it. */
  @ParameterizedTest
  @EnumSource(Model.class)
  void jumpShouldMoveTheFairValueByItsSizeAtItsReading(Model model) {
    for (int i = 0; i < 20; i++) {
      SyntheticMarket twin = new SyntheticMarket(Sample.options(model, Sample.NOTHING), i);
      SyntheticMarket market = new SyntheticMarket(Sample.options(model, Sample.JUMPS), i);
      PlantedTruth.Jump jump = (PlantedTruth.Jump) market.truth();
      List<Double> without = logOddsUntil(twin, jump.at());
      List<Double> with = logOddsUntil(market, jump.at());
      int at = with.size() - 1;
      assertThat(with.subList(0, at)).isEqualTo(without.subList(0, at));
      assertThat(with.get(at) - without.get(at)).isCloseTo(jump.logOdds(), within(1e-12));
    }
  }

  private static List<Double> logOddsUntil(SyntheticMarket market, long second) {
    return market
        .readings()
        .takeWhile(reading -> reading.second() <= second)
        .map(reading -> market.belief().logOdds())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void burstShouldRaiseTheRateByItsFactorAndLeaveTheQuotesAlone(Model model) {
    double seen = 0;
    double due = 0;
    for (int i = 0; i < 400; i++) {
      SyntheticMarket market = new SyntheticMarket(Sample.options(model, Sample.BURSTS), i);
      PlantedTruth.Burst burst = (PlantedTruth.Burst) market.truth();
      List<Reading> with = market.readings().toList();
      List<Reading> without =
          new SyntheticMarket(Sample.options(model, Sample.NOTHING), i).readings().toList();
      assertThat(with)
          .extracting(Reading::quote)
          .isEqualTo(without.stream().map(Reading::quote).toList());
      long before = traded(with, 0, burst.start() - 300);
      assertThat(before).isEqualTo(traded(without, 0, burst.start() - 300));
      double usual = traded(without, 0, Long.MAX_VALUE) / (3 * 32.0);
      seen += traded(with, burst.start(), burst.end()) - usual / 9;
      due += usual * burst.factor();
    }
    assertThat(seen / due).isCloseTo(1, within(0.15));
  }

  /** Trades between the last reading before a stretch and the first after it. */
  private static long traded(List<Reading> readings, long from, long to) {
    long before = readings.getFirst().trades();
    for (Reading reading : readings) {
      if (reading.second() <= from) {
        before = reading.trades();
      }
      if (reading.second() >= to) {
        return reading.trades() - before;
      }
    }
    return readings.getLast().trades() - before;
  }

  @Test
  void noiseOfNothingShouldLeaveOnlyTheJump() {
    SeriesOptions usual = Sample.options(Model.MARTINGALE, Sample.JUMPS);
    SeriesOptions still =
        new SeriesOptions(
            usual.seed(),
            usual.markets(),
            usual.truths(),
            usual.polling(),
            usual.activity(),
            0,
            usual.grid(),
            usual.model(),
            true);
    SyntheticMarket market = new SyntheticMarket(still, 3);
    List<Double> path = logOddsUntil(market, Long.MAX_VALUE);
    assertThat(path.stream().distinct()).hasSize(2);
  }

  /** Hours in which nothing is read are hours in which things happen. */
  @Test
  void missedPollsShouldNotLoseTrades() {
    Polling gaps = new Polling(Sample.START, 3, Duration.ofMinutes(5), 0.9);
    double all = rate(Sample.options(Model.MARTINGALE, Sample.NOTHING));
    double some = rate(Sample.options(Model.MARTINGALE, Sample.NOTHING, gaps));
    assertThat(some / all).isCloseTo(1, within(0.1));
  }

  private static double rate(SeriesOptions options) {
    return Sample.markets(options, 300)
        .map(market -> market.readings().toList())
        .mapToDouble(readings -> readings.getLast().trades() - readings.getFirst().trades())
        .sum();
  }
}
