package ai.oddwons.domain.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether the last of some returns is a jump (Lee and Mykland 2008): its size against the bipower
 * scale of those before it, compared with the largest size that n returns without jumps would show.
 * It asks for a dense series with a floor under the prices: tick noise near 0 and 1 looks like
 * jumps.
 *
 * @param scale bipower scale of the returns before the tested one, in their unit, above zero
 * @param size L = |r|/scale
 * @param limit the law of the largest L among as many returns as were given
 */
public record JumpTest(double scale, double size, GumbelLimit limit) {
  private static final int FEWEST_RETURNS = 3;

  public JumpTest {
    Require.positive("a scale", scale);
    Require.notNegative("a size", size);
  }

  /**
   * Tests the last return.
   *
   * @param window K of the paper, 3 or more: the tested return and the K - 1 before it, which give
   *     K - 2 products; a shorter series is used whole
   * @return empty for fewer than three returns, and when the scale is zero: where nothing moved
   *     before, size has no measure
   */
  public static Optional<JumpTest> tryLast(double[] returns, int window) {
    if (window < FEWEST_RETURNS) {
      throw new IllegalArgumentException("a window of three or more, was " + window);
    }
    int last = returns.length - 1;
    if (returns.length < FEWEST_RETURNS) {
      return Optional.empty();
    }
    double[] before = Arrays.copyOfRange(returns, Math.max(0, last + 1 - window), last);
    OptionalDouble scale = BipowerVariation.scale(before);
    return scale.isEmpty() || scale.getAsDouble() == 0
        ? Optional.empty()
        : Optional.of(of(returns, scale.getAsDouble()));
  }

  private static JumpTest of(double[] returns, double scale) {
    double size = Math.abs(returns[returns.length - 1]) / scale;
    return new JumpTest(scale, size, GumbelLimit.ofObservations(returns.length));
  }

  /** The size in units of the limit law. */
  public double xi() {
    return limit.standardize(size);
  }

  /** Against the largest of all returns, so already corrected for their number. */
  public double pValue() {
    return GumbelLimit.pValue(xi());
  }

  /** Whether the size lies beyond what returns without jumps reach with chance alpha. */
  public boolean isJump(double alpha) {
    return xi() > GumbelLimit.criticalValue(alpha);
  }
}
