package ai.oddwons.domain.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One p-value for several detectors that look at the same thing and therefore depend on each other
 * (Liu and Xie 2020): p = 1/2 - atan(T)/pi with T the weighted mean of tan((1/2 - p_i) pi). It
 * holds for small p under any dependence.
 *
 * @param ceiling above 0, at most 1: a p-value above it counts as this. With 1 the formula is taken
 *     literally, and a single p of 1 outweighs nearly any evidence. Counting tests do give exactly
 *     1, which says nothing; {@link #forDiscreteTests} keeps such a 1 from having a veto
 */
public record CauchyCombination(double ceiling) {
  /** The formula as published. */
  public static final CauchyCombination LITERAL = new CauchyCombination(1);

  private static final double HIGHEST_THAT_SAYS_NOTHING = 0.99;

  public CauchyCombination {
    Require.share("a ceiling", ceiling);
    Require.positive("a ceiling", ceiling);
  }

  /** With a ceiling of 0.99, for p-values that can be exactly 1. */
  public static CauchyCombination forDiscreteTests() {
    return new CauchyCombination(HIGHEST_THAT_SAYS_NOTHING);
  }

  /** With equal weights; empty when there are no p-values. */
  public OptionalDouble combine(double... pValues) {
    double[] weights = new double[pValues.length];
    Arrays.fill(weights, 1);
    return combine(pValues, weights);
  }

  /**
   * With weights of zero or more, which need not add up to 1. Empty when there are none, or all are
   * zero. A p of 0 that has weight gives 0, whatever the others say; so does one below 1e-308.
   */
  public OptionalDouble combine(double[] pValues, double[] weights) {
    if (pValues.length != weights.length) {
      throw new IllegalArgumentException(
          "%d p-values and %d weights".formatted(pValues.length, weights.length));
    }
    double total = Arrays.stream(weights).map(w -> Require.notNegative("a weight", w)).sum();
    if (total == 0) {
      return OptionalDouble.empty();
    }
    double mean = 0;
    for (int i = 0; i < pValues.length; i++) {
      double quantile = quantile(Math.min(ceiling, Require.share("a p-value", pValues[i])));
      mean += weights[i] == 0 ? 0 : weights[i] / total * quantile;
    }
    return OptionalDouble.of(upperTail(mean));
  }

  /**
   * What a standard Cauchy variable exceeds with chance p: cot(p pi), which is tan((1/2 - p) pi)
   * and about 1/(p pi) for small p, without losing their digits. A p of 1 is taken for the greatest
   * number below it, so that the quantile stays finite.
   */
  private static double quantile(double p) {
    return p <= 0.5
        ? 1 / Math.tan(p * Math.PI)
        : -1 / Math.tan(Math.max(1 - p, Math.ulp(0.5)) * Math.PI);
  }

  /** The chance that it exceeds t: 1/2 - atan(t)/pi, about 1/(t pi) for large t. */
  private static double upperTail(double t) {
    return Math.atan2(1, t) / Math.PI;
  }
}
