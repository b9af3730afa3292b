package ai.oddwons.simulator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InformationTest {
  private static final int HOURS = 120_000;

  private static double[] squares(Model model, double volatility) {
    Information information = model.information(volatility, new SplittableRandom(3));
    return IntStream.range(0, HOURS)
        .mapToDouble(i -> information.strength(Span.HOUR))
        .map(strength -> strength * strength)
        .toArray();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void strengthShouldHaveTheVarianceAskedFor(Model model) {
    assertThat(24 * Sample.of(squares(model, 0.5)).mean()).isCloseTo(0.25, within(0.02));
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void strengthShouldComeInClusters(Model model) {
    double[] large = squares(model, 1);
    for (int i = 0; i < HOURS; i++) {
      large[i] = Math.min(large[i] * 24, 4);
    }
    Sample all = Sample.of(large);
    double together = 0;
    for (int i = 1; i < HOURS; i++) {
      together += (large[i] - all.mean()) * (large[i - 1] - all.mean()) / HOURS;
    }
    assertThat(together / all.variance()).isGreaterThan(0.1);
  }

  @Test
  void heavyShouldHaveTheHeavierTail() {
    assertThat(extremes(Model.HEAVY))
        .isGreaterThan(10)
        .isGreaterThan(5 * extremes(Model.MARTINGALE));
  }

  /** Hours in which fifteen times as much is learnt as in an average one. */
  private static long extremes(Model model) {
    return DoubleStream.of(squares(model, 1)).filter(square -> square * 24 > 15 * 15).count();
  }

  @ParameterizedTest
  @EnumSource(Model.class)
  void strengthShouldBeNothingInNoTimeOrWithoutVolatility(Model model) {
    assertThat(model.information(1, new SplittableRandom(1)).strength(0)).isZero();
    assertThat(model.information(0, new SplittableRandom(1)).strength(1)).isZero();
  }
}
