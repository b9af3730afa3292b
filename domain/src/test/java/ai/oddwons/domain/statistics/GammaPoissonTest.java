package ai.oddwons.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import ai.oddwons.domain.Samples;
import java.util.stream.LongStream;
import org.apache.commons.numbers.gamma.LogGamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GammaPoissonTest {
  private static final double LN_2 = Math.log(2);

  /** P(N = n), written out: Gamma(a+n)/(Gamma(a) n!) (b/(b+t))^a (t/(b+t))^n. */
  private static double mass(GammaPoisson law, long n, double exposure) {
    double logMass =
        LogGamma.value(law.alpha() + n)
            - LogGamma.value(law.alpha())
            - LogGamma.value(n + 1.0)
            - law.alpha() * Math.log1p(exposure / law.beta())
            - n * Math.log1p(law.beta() / exposure);
    return Math.exp(logMass);
  }

  @Test
  void surpriseShouldBeNoneWhenNothingHappened() {
    assertThat(new GammaPoisson(6, 3).surpriseAt(0, 1)).isEqualTo(new Surprise(1, 0));
    assertThat(new GammaPoisson(6, 3).surpriseAt(0, 0)).isEqualTo(Surprise.NONE);
  }

  /** The numbers on the right were computed with fifty digits. */
  @ParameterizedTest
  @CsvSource({
    "14, 60, 30, 1, 8.1082991870992718e-8, 23.556025435491314",
    "3, 6, 3, 1, 0.3214569091796875, 1.637302735496745",
    "1, 6, 3, 1, 0.822021484375, 0.28275199417235395",
    "1, 0.001, 1, 1, 0.00069290700954747809, 10.495050628725852",
    "40, 0.5, 0.01, 1, 0.37377645334910181, 1.4197524078440865",
    "600, 2.5, 10, 1, 0, 2062.4278455186517",
    "2000, 6, 3, 1, 0, 3954.1411444159939",
    "5000, 0.7, 30, 1, 0, 24775.030058997692",
  })
  void surpriseShouldBeRightAlsoWhereTheChanceIsNoDouble(
      long count, double alpha, double beta, double exposure, double p, double bits) {
    Surprise surprise = new GammaPoisson(alpha, beta).surpriseAt(count, exposure);

    assertThat(surprise.pValue()).isCloseTo(p, withinPercentage(1e-9));
    assertThat(surprise.bits()).isCloseTo(bits, withinPercentage(1e-10));
  }

  @Test
  void surpriseShouldEqualWhatIsLeftOfTheSumOfTheMasses() {
    Samples.of(
            300,
            random -> new GammaPoisson(random.nextDouble(0.05, 20), random.nextDouble(0.1, 20)))
        .forEach(law ->
            LongStream.of(1, 2, 5, 9)
                .forEach(count -> {
                  double below =
                      LongStream.range(0, count).mapToDouble(n -> mass(law, n, 1.5)).sum();
                  assertThat(law.surpriseAt(count, 1.5).pValue())
                      .isCloseTo(1 - below, within(1e-12));
                }));
  }

  @Test
  void bitsShouldBeTheLogarithmOfTheChance() {
    Samples.of(300, random -> random.nextLong(1, 60))
        .forEach(count -> {
          Surprise surprise = new GammaPoisson(3, 2).surpriseAt(count, 1);
          assertThat(surprise.bits()).isCloseTo(-Math.log(surprise.pValue()) / LN_2, within(1e-10));
        });
  }

  @Test
  void bitsShouldGrowWithTheCountAcrossTheEndOfTheDoubles() {
    GammaPoisson law = new GammaPoisson(2.5, 10);
    double before = 0;
    for (long count = 1; count < 700; count++) {
      double step = law.surpriseAt(count, 1).bits() - before;
      assertThat(step).as("at %s", count).isBetween(0.0, 4.5);
      before += step;
    }
  }

  @Test
  void bitsShouldStayFiniteForAnyCount() {
    GammaPoisson law = new GammaPoisson(0.3, 1e6);

    assertThat(law.surpriseAt(1_000_000_000L, 1e-3).bits()).isFinite().isGreaterThan(1e10);
    assertThat(new GammaPoisson(1e12, 5e11).surpriseAt(14, 1).pValue())
        .as("a rate known exactly is a Poisson law")
        .isCloseTo(2.9305696371153503e-8, withinPercentage(1e-6));
  }

  @Test
  void moreHistoryShouldSurpriseMoreAtTheSameMean() {
    assertThat(new GammaPoisson(60, 30).surpriseAt(14, 1).bits())
        .isGreaterThan(new GammaPoisson(6, 3).surpriseAt(14, 1).bits());
  }

  @Test
  void ofMeanAndVarianceShouldHaveThatMeanAndVariance() {
    GammaPoisson law = GammaPoisson.ofMeanAndVariance(4, 12);

    assertThat(law).isEqualTo(new GammaPoisson(2, 0.5));
    assertThat(law.mean(1)).isEqualTo(4);
    assertThat(law.mean(0)).isZero();
    assertThatThrownBy(() -> GammaPoisson.ofMeanAndVariance(4, 4)).hasMessageContaining("beyond");
  }

  @Test
  void impossibleArgumentsShouldThrow() {
    assertThatThrownBy(() -> new GammaPoisson(0, 1)).hasMessageContaining("alpha");
    assertThatThrownBy(() -> new GammaPoisson(1, Double.NaN)).hasMessageContaining("beta");
    assertThatThrownBy(() -> new GammaPoisson(1, 1).surpriseAt(-1, 1))
        .hasMessageContaining("a count");
    assertThatThrownBy(() -> new GammaPoisson(1, 1).surpriseAt(1, 0))
        .hasMessageContaining("the exposure of a count");
    assertThatThrownBy(() -> new GammaPoisson(1, 1).surpriseAt(0, -1))
        .hasMessageContaining("an exposure");
  }
}
