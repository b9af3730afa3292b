package ai.oddwons.domain.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One p-value for an event with several markets (Simes 1986): the least m p_(i)/i. Never above
 * Bonferroni's m p_(1), never below the least p-value; valid under independence and positive
 * dependence.
 */
public final class Simes {
  private Simes() {}

  /** Empty when there are no p-values. */
  public static OptionalDouble combine(double... pValues) {
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    double least = 1;
    for (int i = 0; i < sorted.length; i++) {
      double p = Require.share("a p-value", sorted[i]);
      least = Math.min(least, sorted.length * p / (i + 1));
    }
    return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(least);
  }
}
