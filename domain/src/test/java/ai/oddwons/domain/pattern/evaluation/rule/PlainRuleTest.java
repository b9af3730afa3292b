package ai.oddwons.domain.pattern.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.statistics.NormalTail;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule on a market that is read every five minutes for a day and then shows one oddity. */
final class PlainRuleTest {
  private static final int STEP = 300;
  private static final int DAY = 288;

  private static double[] column(int rows, IntToDoubleFunction value) {
    return IntStream.range(0, rows).mapToDouble(value).toArray();
  }

  private static History history(
      int rows, IntToDoubleFunction price, IntToDoubleFunction volume, IntToDoubleFunction trades) {
    int[] times = IntStream.range(0, rows).map(row -> 1_000_000 + row * STEP).toArray();
    return new History(times, column(rows, price), column(rows, volume), column(rows, trades));
  }

  private static History priced(int rows, IntToDoubleFunction price) {
    return history(rows, price, row -> Double.NaN, row -> Double.NaN);
  }

  /** Ten in each step, and then six hundred in the last one. */
  private static History traded() {
    IntToDoubleFunction counter = row -> row * 10.0 + (row == DAY ? 590 : 0);
    return history(DAY + 1, row -> 0.5, counter, counter);
  }

  @Test
  void percentChangeShouldBeAShareOfThePriceBefore() {
    History history = priced(5, row -> row < 4 ? 0.10 : 0.13);

    assertThat(new PercentChange().score(history, 2)).isNaN();
    assertThat(new PercentChange().score(history, 3)).isZero();
    assertThat(new PercentChange().score(history, 4)).isCloseTo(0.3, within(1e-12));
    assertThat(new PercentChange().score(priced(4, row -> row < 3 ? 0 : 0.1), 3)).isNaN();
  }

  @Test
  void pointsChangeShouldBeInPointsEitherWay() {
    History history = priced(5, row -> row < 4 ? 0.50 : 0.47);

    assertThat(new PointsChange().score(history, 2)).isNaN();
    assertThat(new PointsChange().score(history, 4)).isCloseTo(3, within(1e-9));
  }

  @Test
  void changesShouldBeUnknownAcrossALongGapAndWithoutAPrice() {
    int[] times = {0, 300, 600, 19_000, 19_300};
    double[] prices = {0.5, 0.5, Double.NaN, 0.9, 0.9};
    double[] none = new double[5];
    Arrays.fill(none, Double.NaN);
    History history = new History(times, prices, none, none);

    for (int reading = 0; reading < 5; reading++) {
      assertThat(new PointsChange().score(history, reading)).isNaN();
    }
  }

  @Test
  void pointsZShouldMeasureAMoveByThoseOfTheDayBefore() {
    History history = priced(DAY, row -> 0.5 + (row % 2 == 0 ? 0.01 : 0) + (row == 99 ? 0.04 : 0));

    assertThat(new PointsZ().score(history, 48)).isNaN();
    assertThat(new PointsZ().score(history, 60))
        .isCloseTo(NormalTail.twoSidedDecades(1), within(0.02));
    assertThat(new PointsZ().score(history, 99))
        .isCloseTo(NormalTail.twoSidedDecades(3), within(0.1));
  }

  @Test
  void pointsZShouldSayNothingWhereNothingEverMoved() {
    History history = priced(DAY, row -> row < 200 ? 0.5 : 0.6);

    assertThat(new PointsZ().score(history, 200)).isNaN();
  }

  @Test
  void rollingRatioShouldCompareTheCounterWithItselfHalfAnHourBefore() {
    assertThat(new RollingVolumeRatio().score(traded(), DAY - 1))
        .isCloseTo(287.0 / 281, within(1e-9));
    assertThat(new RollingVolumeRatio().score(traded(), DAY))
        .isCloseTo((2_880 + 590) / 2_820.0, within(1e-9));
  }

  @Test
  void volumeOverMeanShouldCompareHalfHours() {
    assertThat(new VolumeOverMean().score(traded(), DAY - 1)).isCloseTo(1, within(1e-9));
    assertThat(new VolumeOverMean().score(traded(), DAY)).isCloseTo(650.0 / 60, within(1e-9));
    assertThat(new VolumeOverMean().score(traded(), 40)).isNaN();
  }

  @Test
  void volumeZShouldMeasureAStepByThoseOfTheDayBefore() {
    IntToDoubleFunction counter = row -> row * 10.0 + (row % 2) + (row >= 150 ? 30 : 0);
    History history = history(DAY, row -> 0.5, counter, row -> Double.NaN);

    assertThat(new VolumeZ().score(history, 150))
        .isCloseTo(NormalTail.oneSidedDecades(29), within(1.5));
    assertThat(new VolumeZ().score(history, 149)).isLessThan(1);
    assertThat(new VolumeZ().score(traded(), DAY)).isNaN();
  }

  @Test
  void poissonShouldCompareTheTradesOfHalfAnHourWithTheRateBefore() {
    assertThat(new PoissonTrades().score(traded(), DAY - 1)).isCloseTo(0.286, within(1e-3));
    assertThat(new PoissonTrades().score(traded(), DAY)).isGreaterThan(100);
    assertThat(new PoissonTrades().score(priced(DAY, row -> 0.5), DAY - 1)).isNaN();
  }

  @Test
  void counterThatFallsShouldLeaveOneStepUnknown() {
    History history =
        history(DAY, row -> 0.5, row -> (row < 200 ? row : row - 200) * 10.0, row -> Double.NaN);

    assertThat(history.volume(200)).isNaN();
    assertThat(history.volumeOfDay(200).sum()).isEqualTo(1_990);
    assertThat(history.volume(201)).isEqualTo(10);
  }

  @Test
  void readingThatIsNotLaterShouldBeLeftOut() {
    double[] counter = {0, 5, 7, 9};
    History history = new History(new int[] {600, 300, 600, 900}, new double[4], counter, counter);

    assertThat(history.size()).isEqualTo(2);
    assertThat(history.second(1)).isEqualTo(900);
    assertThat(history.volume(1)).isEqualTo(9);
  }

  @Test
  void rulesShouldBearMarketsWithHardlyAnyReadings() {
    for (int rows = 0; rows < 3; rows++) {
      History history = history(rows, row -> 0.5, row -> 0, row -> 0);
      for (PlainRule rule : PlainRule.all()) {
        for (int reading = 0; reading < rows; reading++) {
          assertThat(rule.score(history, reading)).isNaN();
        }
      }
    }
  }

  @Test
  void rulesShouldHaveNamesOfTheirOwnAndSayWhatTheyKnow() {
    assertThat(PlainRule.all())
        .extracting(PlainRule::name)
        .containsExactly(
            "rule:percent_change",
            "rule:points_change",
            "rule:z_points_24h",
            "rule:rolling_volume_ratio_24h",
            "rule:z_volume",
            "rule:volume_over_mean_30m",
            "rule:poisson_trades_30m");
    assertThat(PlainRule.all())
        .extracting(PlainRule::looksAtPrice)
        .containsExactly(true, true, true, false, false, false, false);
    assertThat(PlainRule.all())
        .extracting(PlainRule::nominal)
        .containsExactly(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.of(NormalTail.THREE_SIGMA_TWO_SIDED),
            OptionalDouble.empty(),
            OptionalDouble.of(NormalTail.THREE_SIGMA_ONE_SIDED),
            OptionalDouble.empty(),
            OptionalDouble.of(NormalTail.THREE_SIGMA_ONE_SIDED));
  }
}
