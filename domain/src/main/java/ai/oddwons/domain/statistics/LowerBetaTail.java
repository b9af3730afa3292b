package ai.oddwons.domain.statistics;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The regularized incomplete beta function I_x(a, b) as a logarithm, also where the number itself
 * is too small for a {@code double}. The point is given by its odds x/(1 - x), so that neither x
 * nor 1 - x loses digits.
 */
record LowerBetaTail(double a, double b, double odds) {
  /** Below it the library's number comes too near to the end of the {@code double}s. */
  private static final double SMALLEST_TRUSTED = 1e-280;

  /** A term this small changes no digit of a sum that is at least 1. */
  private static final double NEGLIGIBLE = 0x1p-56;

  LowerBetaTail {
    Require.positive("a", a);
    Require.positive("b", b);
    Require.positive("the odds", odds);
  }

  /** The natural logarithm, zero or less. */
  double log() {
    double lower = lower();
    if (lower < SMALLEST_TRUSTED) {
      return logOfSeries();
    }
    return lower < 0.5 ? Math.log(lower) : Math.log1p(-upper());
  }

  private double lower() {
    return isLowHalf() ? RegularizedBeta.value(x(), a, b) : RegularizedBeta.complement(y(), b, a);
  }

  private double upper() {
    return isLowHalf() ? RegularizedBeta.complement(x(), a, b) : RegularizedBeta.value(y(), b, a);
  }

  private boolean isLowHalf() {
    return odds <= 1;
  }

  private double x() {
    return odds / (1 + odds);
  }

  private double y() {
    return 1 / (1 + odds);
  }

  /**
   * x^a (1-x)^b / (a B(a,b)) times the sum of (a+b)_j/(a+1)_j x^j (Abramowitz and Stegun 26.5.4).
   * All terms are above zero, so nothing cancels; far out in the tail they fall quickly.
   */
  private double logOfSeries() {
    double logX = -Math.log1p(1 / odds);
    double logY = -Math.log1p(odds);
    return a * logX + b * logY - Math.log(a) - LogBeta.value(a, b) + Math.log(series());
  }

  private double series() {
    double x = x();
    double sum = 1;
    double term = 1;
    for (int j = 0; term > NEGLIGIBLE * sum * (1 - x); j++) {
      term *= (a + b + j) / (a + 1 + j) * x;
      sum += term;
    }
    return sum;
  }
}
