package ai.oddwons.domain.statistics;

/**
 * Natural logarithms looked up in a table, for loops in which nothing else takes as long: about
 * three times as fast as {@link Math#log}, and off by less than 1e-11. For positive, finite numbers
 * that are no smaller than {@link Double#MIN_NORMAL}.
 */
public final class TabledLog {
  private static final int INDEX_BITS = 8;
  private static final int FRACTION_BITS = 52;
  private static final int EXPONENT_BIAS = 1_023;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;
  private static final long ONE = (long) EXPONENT_BIAS << FRACTION_BITS;
  private static final double LOG_2 = Math.log(2);
  private static final double LOG10_OF_E = 1 / Math.log(10);

  /** Of the middle of each stretch from 1 to 2. */
  private static final double[] LOGS = new double[1 << INDEX_BITS];

  private static final double[] INVERSES = new double[1 << INDEX_BITS];

  static {
    for (int i = 0; i < LOGS.length; i++) {
      double middle = 1 + (i + 0.5) / LOGS.length;
      LOGS[i] = Math.log(middle);
      INVERSES[i] = 1 / middle;
    }
  }

  private TabledLog() {}

  /** The natural logarithm. */
  public static double log(double positive) {
    long bits = Double.doubleToRawLongBits(positive);
    int index = (int) ((bits & FRACTION) >>> (FRACTION_BITS - INDEX_BITS));
    double off = Double.longBitsToDouble((bits & FRACTION) | ONE) * INVERSES[index] - 1;
    double exponent = (bits >> FRACTION_BITS) - EXPONENT_BIAS;
    return exponent * LOG_2 + LOGS[index] + off * (1 - off * (1.0 / 2 - off * (1.0 / 3)));
  }

  /** The decimal logarithm. */
  public static double log10(double positive) {
    return log(positive) * LOG10_OF_E;
  }
}
