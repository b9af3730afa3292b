package ai.oddwons.domain.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The middle of a sample in order; of an even number, the mean of the two in the middle. */
public final class Median {
  private Median() {}

  /** In the unit of the values, which are finite; empty when there are none. */
  public static OptionalDouble of(double... values) {
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    Require.finite("the least value", sorted[0]);
    Require.finite("the greatest value", sorted[sorted.length - 1]);
    int half = sorted.length / 2;
    double upper = sorted[half];
    return OptionalDouble.of(sorted.length % 2 == 1 ? upper : sorted[half - 1] / 2 + upper / 2);
  }
}
