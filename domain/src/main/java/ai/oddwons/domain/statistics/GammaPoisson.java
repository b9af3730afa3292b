package ai.oddwons.domain.statistics;

/**
 * Counts whose rate is itself uncertain: N ~ Poisson(lambda t) and lambda ~ Gamma(alpha, rate
 * beta), so N is negative binomial with mean alpha t/beta and variance mean + alpha (t/beta)^2.
 * Less history means a wider law and less surprise at the same count.
 *
 * @param alpha shape, above zero, need not be whole: the events seen
 * @param beta rate, above zero: the exposure over which they were seen, in units of time
 */
public record GammaPoisson(double alpha, double beta) {
  public GammaPoisson {
    Require.positive("alpha", alpha);
    Require.positive("beta", beta);
  }

  /**
   * The law with this mean and variance over an exposure of 1: alpha = m^2/(v - m), beta = m/(v -
   * m).
   *
   * @param variance above the mean: counts that vary less are no mixture of Poisson laws
   */
  public static GammaPoisson ofMeanAndVariance(double mean, double variance) {
    Require.positive("a mean", mean);
    double excess = Require.positive("the variance beyond the mean", variance - mean);
    return new GammaPoisson(mean * mean / excess, mean / excess);
  }

  /** The count to expect within an exposure, in the unit of beta. */
  public double mean(double exposure) {
    return alpha / beta * Require.notNegative("an exposure", exposure);
  }

  /**
   * P(N >= count) within an exposure: I_x(count, alpha) with x = t/(beta + t), the regularized
   * incomplete beta function. A count of zero is never a surprise.
   *
   * @param count zero or more
   * @param exposure in the unit of beta; above zero, unless the count is zero
   */
  public Surprise surpriseAt(long count, double exposure) {
    Require.notNegative("a count", count);
    Require.notNegative("an exposure", exposure);
    if (count == 0) {
      return Surprise.NONE;
    }
    Require.positive("the exposure of a count", exposure);
    return Surprise.ofLog(new LowerBetaTail(count, alpha, exposure / beta).log());
  }
}
