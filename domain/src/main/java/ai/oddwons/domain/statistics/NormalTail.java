package ai.oddwons.domain.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How improbable a number of standard deviations is under a normal law, in decades: minus the
 * decimal logarithm of the chance, 3 for one in a thousand. Right also where the chance itself is
 * too small for a {@code double}.
 */
public final class NormalTail {
  /** The chance of three standard deviations or more on one given side. */
  public static final double THREE_SIGMA_ONE_SIDED = 0.0013498980316300946;

  /** The chance of three standard deviations or more on either side. */
  public static final double THREE_SIGMA_TWO_SIDED = 2 * THREE_SIGMA_ONE_SIDED;

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /** From here on three terms of the asymptotic series are right to seven digits. */
  private static final double FAR = 30;

  private NormalTail() {}

  /** Of being at least so far above the mean; zero or more. */
  public static double oneSidedDecades(double sigmas) {
    Require.finite("sigmas", sigmas);
    return sigmas < FAR ? -Math.log10(STANDARD.survivalProbability(sigmas)) : farDecades(sigmas);
  }

  /** Of being at least so far away from the mean, on either side; zero or more. */
  public static double twoSidedDecades(double sigmas) {
    return Math.max(0, oneSidedDecades(Math.abs(sigmas)) - Math.log10(2));
  }

  /** Q(z) = phi(z)/z (1 - 1/z^2 + 3/z^4 - ...). */
  private static double farDecades(double z) {
    double square = z * z;
    double series = Math.log1p((3 / square - 1) / square);
    return (square / 2 + Math.log(z) + Math.log(2 * Math.PI) / 2 - series) / Math.log(10);
  }
}
