package ai.oddwons.domain.statistics;

/**
 * How large the largest of n jump statistics grows without any jump: (max L - C_n)/S_n tends to a
 * Gumbel law (Lee and Mykland 2008, lemma 1).
 *
 * @param centre C_n = sqrt(2 ln n)/c - (ln pi + ln ln n)/(2 c sqrt(2 ln n)), with c = sqrt(2/pi)
 * @param scale S_n = 1/(c sqrt(2 ln n)), above zero
 */
public record GumbelLimit(double centre, double scale) {
  private static final double C = Math.sqrt(2 / Math.PI);

  public GumbelLimit {
    Require.finite("a centre", centre);
    Require.positive("a scale", scale);
  }

  /**
   * @param observations the number of statistics, two or more
   */
  public static GumbelLimit ofObservations(int observations) {
    if (observations < 2) {
      throw new IllegalArgumentException("a maximum of two or more, was " + observations);
    }
    double logN = Math.log(observations);
    double root = Math.sqrt(2 * logN);
    double centre = root / C - (Math.log(Math.PI) + Math.log(logN)) / (2 * C * root);
    return new GumbelLimit(centre, 1 / (C * root));
  }

  /** A statistic in units in which the limit is the standard Gumbel law. */
  public double standardize(double statistic) {
    return (statistic - centre) / scale;
  }

  /** What the standardized maximum exceeds with chance alpha: -ln(-ln(1 - alpha)). */
  public static double criticalValue(double alpha) {
    return -Math.log(-Math.log1p(-Require.innerShare("alpha", alpha)));
  }

  /** The chance that the standardized maximum exceeds xi: 1 - exp(-exp(-xi)). */
  public static double pValue(double xi) {
    return -Math.expm1(-Math.exp(-Require.finite("xi", xi)));
  }
}
