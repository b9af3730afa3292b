package ai.oddwons.domain.statistics;

import java.util.OptionalDouble;

/**
 * The scale of returns that a single jump does not inflate: a jump meets its usual neighbours in a
 * product, never itself (Barndorff-Nielsen and Shephard 2004).
 */
public final class BipowerVariation {
  private BipowerVariation() {}

  /**
   * The square root of the mean of |r_j| |r_j-1|, in the unit of the returns. Without the factor
   * pi/2, as Lee and Mykland use it: it estimates sqrt(2/pi) of a standard deviation. Empty for
   * fewer than two returns.
   */
  public static OptionalDouble scale(double... returns) {
    if (returns.length < 2) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int j = 1; j < returns.length; j++) {
      sum += Math.abs(returns[j]) * Math.abs(returns[j - 1]);
    }
    return OptionalDouble.of(Math.sqrt(Require.finite("bipower", sum) / (returns.length - 1)));
  }
}
