package ai.oddwons.simulator.universe;

/** The standard normal distribution, accurate to about 1e-9: ample for prices on a grid of 1e-4. */
final class Normal {
  private static final double[] A = {
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
    1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
  };
  private static final double[] B = {
    -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
    6.680131188771972e+01, -1.328068155288572e+01, 1.0
  };
  private static final double[] C = {
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
    -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
  };
  private static final double[] D = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1.0
  };
  private static final double[] UPPER = {
    0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
    221.213596169931, 220.206867912376
  };
  private static final double[] LOWER = {
    0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
    637.333633378831, 793.826512519948, 440.413735824752
  };
  private static final double TAIL = 0.02425;

  private Normal() {}

  /** Probability that a standard normal is below {@code x} (Hart's rational form). */
  static double cdf(double x) {
    double z = Math.abs(x);
    if (z > 37) {
      return x > 0 ? 1 : 0;
    }
    double e = Math.exp(-z * z / 2);
    double tail = z < 7.07106781186547 ? e * polynomial(UPPER, z) / polynomial(LOWER, z) : far(e, z);
    return x > 0 ? 1 - tail : tail;
  }

  private static double far(double e, double z) {
    return e / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))))) / 2.506628274631;
  }

  /** The value with probability {@code p} below it (Acklam's rational form); {@code p} in (0, 1). */
  static double quantile(double p) {
    if (p < TAIL) {
      double q = Math.sqrt(-2 * Math.log(p));
      return polynomial(C, q) / polynomial(D, q);
    }
    if (p > 1 - TAIL) {
      return -quantile(1 - p);
    }
    double q = p - 0.5;
    double r = q * q;
    return polynomial(A, r) * q / polynomial(B, r);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (double c : coefficients) {
      sum = sum * x + c;
    }
    return sum;
  }
}
