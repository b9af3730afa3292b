package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ArrivalsTest {
  private static final double HALF_HOUR = 30 * Span.MINUTE;

  private static Sample counts(Model model, double aDay, double pace) {
    Arrivals arrivals = model.arrivals(aDay, new SplittableRandom(9));
    return Sample.of(
        IntStream.range(0, 40_000).mapToDouble(i -> arrivals.count(HALF_HOUR, pace)).toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "MARTINGALE, 3",
    "MARTINGALE, 100",
    "MARTINGALE, 2000",
    "HEAVY, 3",
    "HEAVY, 100",
    "HEAVY, 2000"
  })
  void countShouldKeepTheRateAndSpreadWiderThanPoisson(Model model, double aDay) {
    Sample counts = counts(model, aDay, 1);
    assertThat(counts.mean() * 48).isCloseTo(aDay, within(0.05 * aDay));
    assertThat(counts.variance()).isGreaterThan(1.02 * counts.mean());
    if (aDay >= 100) {
      assertThat(counts.variance()).isGreaterThan(1.4 * counts.mean());
    }
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void paceShouldMultiplyTheRate(Model model) {
    double slow = counts(model, 100, 1).mean();
    assertThat(counts(model, 100, 10).mean() / slow).isCloseTo(10, within(0.5));
    assertThat(counts(model, 100, 0).mean()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void countShouldBeNothingInNoTime(Model model) {
    assertThat(model.arrivals(2_000, new SplittableRandom(1)).count(0, 1)).isZero();
  }
}
