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
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(combineSmallest(sorted, sorted.length));
  }

  /**
   * As {@link #combine} when there were more tests than are worth keeping. The others must have
   * p-values that are not below the largest one given; where one of them would give the least m
   * p_(i)/i the result is too large, and never too small.
   *
   * @param rising the smallest p-values, at least one, in rising order
   * @param tests how many tests there were in all, not below the number given
   */
  public static double combineSmallest(double[] rising, int tests) {
    double least = 1;
    for (int i = 0; i < rising.length; i++) {
      double p = Require.share("a p-value", rising[i]);
      least = Math.min(least, tests * p / (i + 1));
    }
    return least;
  }
}
