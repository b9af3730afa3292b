package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import ai.oddwons.domain.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CombinedPValuesTest {
  private static double cauchy(double... pValues) {
    return CauchyCombination.LITERAL.combine(pValues).orElseThrow();
  }

  private static double[] each(double... numbers) {
    return numbers;
  }

  @Test
  void cauchyShouldLeaveASinglePValueAsItIs() {
    for (double p : each(1e-300, 1e-17, 1e-9, 0.001, 0.3, 0.5, 0.7, 0.999_999)) {
      assertThat(cauchy(p)).as("%s", p).isCloseTo(p, withinPercentage(1e-12));
      assertThat(cauchy(p, p, p)).as("%s", p).isCloseTo(p, withinPercentage(1e-12));
    }
  }

  @Test
  void cauchyShouldMultiplyAStrongPValueByTheNumberOfTests() {
    assertThat(cauchy(0.001, 0.4, 0.7, 0.2)).isCloseTo(0.0039875926799954307, within(1e-15));
    assertThat(cauchy(1e-300, 0.5)).isCloseTo(2e-300, withinPercentage(1e-9));
  }

  @Test
  void cauchyShouldWeighRelativeToTheSumOfWeights() {
    CauchyCombination literal = CauchyCombination.LITERAL;

    assertThat(literal.combine(each(1e-12, 0.3), each(1, 3)))
        .hasValueCloseTo(3.99999999997261e-12, withinPercentage(1e-8));
    assertThat(literal.combine(each(1e-12, 0.3), each(0.25, 0.75)))
        .hasValueCloseTo(3.99999999997261e-12, withinPercentage(1e-8));
    assertThat(literal.combine(each(0.2, 0), each(1, 0)))
        .hasValueCloseTo(0.2, withinPercentage(1e-12));
  }

  @Test
  void cauchyShouldBeAbsentWithoutEvidence() {
    assertThat(CauchyCombination.LITERAL.combine()).isEmpty();
    assertThat(CauchyCombination.LITERAL.combine(each(0.2), each(0))).isEmpty();
    assertThatThrownBy(() -> CauchyCombination.LITERAL.combine(each(0.2), each(1, 1)))
        .hasMessageContaining("1 p-values and 2 weights");
    assertThatThrownBy(() -> CauchyCombination.LITERAL.combine(each(0.2), each(-1)))
        .hasMessageContaining("a weight");
    assertThatThrownBy(() -> cauchy(Double.NaN)).hasMessageContaining("a p-value");
  }

  @Test
  void cauchyShouldTakeTheEndsOfTheRange() {
    assertThat(cauchy(0)).isZero();
    assertThat(cauchy(0, 1, 1)).isZero();
    assertThat(cauchy(1)).isCloseTo(1, within(1e-15));
    assertThat(cauchy(1, 0.001)).isCloseTo(1, within(1e-12));
    assertThat(cauchy(Double.MIN_VALUE, 0.5)).isZero();
  }

  @Test
  void cauchyShouldNotLetATestThatSaysNothingVetoWhenTestsAreDiscrete() {
    CauchyCombination discrete = CauchyCombination.forDiscreteTests();

    assertThat(discrete.combine(1, 0.001).getAsDouble()).isLessThan(0.0025);
    assertThat(discrete.combine(0.2, 0.001)).hasValue(cauchy(0.2, 0.001));
    assertThatThrownBy(() -> new CauchyCombination(0)).hasMessageContaining("ceiling");
  }

  @Test
  void cauchyShouldLieBetweenTheLeastAndTheGreatest() {
    Samples.of(500, random -> random.doubles(6, 0, 1).map(u -> u * u * u * u).toArray())
        .forEach(pValues -> {
          double slack = 1e-12;
          assertThat(cauchy(pValues))
              .isBetween(
                  Arrays.stream(pValues).min().getAsDouble() * (1 - slack),
                  Arrays.stream(pValues).max().getAsDouble() * (1 + slack));
        });
  }

  @Test
  void simesShouldCompareEachRankWithItsShare() {
    assertThat(Simes.combine()).isEmpty();
    assertThat(Simes.combine(0.3)).hasValue(0.3);
    assertThat(Simes.combine(0.01, 0.9)).hasValue(0.02);
    assertThat(Simes.combine(0.04, 0.03)).hasValue(0.04);
    assertThat(Simes.combine(1, 1, 1)).hasValue(1);
    assertThat(Simes.combine(0, 1)).hasValue(0);
    assertThatThrownBy(() -> Simes.combine(0.5, 2)).hasMessageContaining("a p-value");
  }

  @Test
  void simesShouldTakeOthersThanTheSmallestForOne() {
    assertThat(Simes.combineSmallest(each(0.01), 1)).isEqualTo(0.01);
    assertThat(Simes.combineSmallest(each(0.01), 20)).isEqualTo(0.2);
    assertThat(Simes.combineSmallest(each(0.01, 0.011), 20)).isCloseTo(0.11, within(1e-15));
    assertThat(Simes.combineSmallest(each(0.5), 20)).isEqualTo(1);
    assertThat(Simes.combineSmallest(each(0.01, 0.02), 4))
        .isEqualTo(Simes.combine(0.01, 0.02, 1, 1).getAsDouble());
  }

  @Test
  void simesShouldLieBetweenTheLeastAndBonferroni() {
    Samples.of(500, random -> random.doubles(random.nextInt(1, 9), 0, 1).toArray())
        .forEach(pValues -> {
          double least = Arrays.stream(pValues).min().getAsDouble();
          assertThat(Simes.combine(pValues).getAsDouble())
              .isBetween(least, Math.min(1, pValues.length * least));
        });
  }
}
