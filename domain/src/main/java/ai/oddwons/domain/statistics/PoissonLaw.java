package ai.oddwons.domain.statistics;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Counts of what comes at a known rate, each independent of the others. Real counts vary more: see
 * {@link GammaPoisson}.
 *
 * @param mean the count to expect, above zero
 */
public record PoissonLaw(double mean) {
  /** Below it the library's number comes too near to the end of the {@code double}s. */
  private static final double SMALLEST_TRUSTED = 1e-280;

  /** A term this small changes no digit of a sum that is at least 1. */
  private static final double NEGLIGIBLE = 0x1p-56;

  public PoissonLaw {
    Require.positive("a mean", mean);
  }

  /**
   * P(N >= count). A count of zero is never a surprise.
   *
   * @param count zero or more
   */
  public Surprise surpriseAt(long count) {
    if (Require.notNegative("a count", count) == 0) {
      return Surprise.NONE;
    }
    double tail = RegularizedGamma.P.value((double) count, mean);
    return Surprise.ofLog(tail > SMALLEST_TRUSTED ? Math.log(tail) : logOfTail(count));
  }

  /** The chance of the count itself times the sum of mean^j/((count+1)...(count+j)). */
  private double logOfTail(long count) {
    double ofCount = count * Math.log(mean) - mean - LogGamma.value(count + 1.0);
    double sum = 1;
    double term = 1;
    for (long next = count + 1; term > NEGLIGIBLE * sum; next++) {
      term *= mean / next;
      sum += term;
    }
    return ofCount + Math.log(sum);
  }
}
