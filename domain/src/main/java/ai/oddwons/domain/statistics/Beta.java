package ai.oddwons.domain.statistics;

import java.util.function.DoublePredicate;
import org.apache.commons.numbers.gamma.RegularizedBeta;

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
    Require.innerShare("a chance", chance);
    return halve(share -> RegularizedBeta.value(share, alpha, beta) < chance);
  }

  /** The share above which the truth lies with this chance, which lies strictly between 0 and 1. */
  public double upperQuantile(double chance) {
    Require.innerShare("a chance", chance);
    return halve(share -> RegularizedBeta.complement(share, alpha, beta) > chance);
  }

  /**
   * Bisection down to neighbouring doubles: the library's own inverse stops at an absolute 1e-9,
   * which for rare things is all there is to know.
   */
  private static double halve(DoublePredicate isBelow) {
    double low = 0;
    double high = 1;
    double middle = 0.5;
    while (low < middle && middle < high) {
      if (isBelow.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
      middle = low + (high - low) / 2;
    }
    return middle;
  }
}
