package ai.oddwons.domain.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What is believed about a share: a beta distribution, the conjugate prior of hits among cases.
 *
 * @param alpha above zero: hits it is worth
 * @param beta above zero: misses it is worth
 */
public record Beta(double alpha, double beta) {
  /** Every share is equally likely: worth one hit and one miss. */
  public static final Beta UNIFORM = new Beta(1, 1);

  /** Jeffreys' prior, the same whatever scale the share is put on. */
  public static final Beta JEFFREYS = new Beta(0.5, 0.5);

  public Beta {
    Require.positive("alpha", alpha);
    Require.positive("beta", beta);
  }

  /** The belief after these cases: Beta(alpha + hits, beta + misses). */
  public Beta after(HitCount count) {
    return new Beta(alpha + count.hits(), beta + count.misses());
  }

  public double mean() {
    return alpha / (alpha + beta);
  }

  /** Equal-tailed: as much chance below it as above. */
  public Interval interval(Confidence confidence) {
    return new Interval(quantile(confidence.tail()), upperQuantile(confidence.tail()));
  }

  /** The share below which the truth lies with this chance, which lies strictly between 0 and 1. */
  public double quantile(double chance) {
    return law().inverseCumulativeProbability(Require.innerShare("a chance", chance));
  }

  /** The share above which the truth lies with this chance, which lies strictly between 0 and 1. */
  public double upperQuantile(double chance) {
    return law().inverseSurvivalProbability(Require.innerShare("a chance", chance));
  }

  private BetaDistribution law() {
    return BetaDistribution.of(alpha, beta);
  }
}
