package ai.oddwons.domain.statistics;

/**
 * Scores from two groups (Efron 2008): noise with z ~ N(0, 1), and real anomalies with z ~ N(0,
 * sdReal^2).
 *
 * @param shareReal the share of real ones before looking, 0 to 1
 * @param sdReal how far real ones scatter, in standard deviations of the noise, above zero
 */
public record TwoGroups(double shareReal, double sdReal) {
  public TwoGroups {
    Require.share("a share", shareReal);
    Require.positive("a standard deviation", sdReal);
  }

  /**
   * The chance that a score is noise: (1-pi) f0(z)/((1-pi) f0(z) + pi f1(z)). Through the ratio of
   * the two, so that it stays a number where both densities vanish.
   */
  public double localFalseDiscoveryRate(double z) {
    Require.finite("z", z);
    if (shareReal == 0 || shareReal == 1) {
      return 1 - shareReal;
    }
    double realScore = z / sdReal;
    double logRatio = (z * z - realScore * realScore) / 2 - Math.log(sdReal);
    return 1 / (1 + shareReal / (1 - shareReal) * Math.exp(logRatio));
  }
}
