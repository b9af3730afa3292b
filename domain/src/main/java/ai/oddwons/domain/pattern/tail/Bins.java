package ai.oddwons.domain.pattern.tail;

/**
 * Bins for statistics of zero or more, sixteen to each doubling, so that a bin is about four
 * percent wide. The bits of a {@code float} are its bin: no logarithm is taken.
 */
final class Bins {
  /** Bins to each doubling. */
  static final int PER_DOUBLING = 16;

  private static final int BITS_BELOW_BIN = 19;
  private static final float LOWEST = 1f / 32;
  private static final float HIGHEST = 65_536f;
  private static final int OFFSET = (Float.floatToRawIntBits(LOWEST) >> BITS_BELOW_BIN) - 1;

  /** The first bin takes what is below a thirty-second, the last one what is above 65,536. */
  static final int COUNT = (Float.floatToRawIntBits(HIGHEST) >> BITS_BELOW_BIN) - OFFSET + 1;

  private static final double[] LOG_MIDDLES = logMiddles();
  private static final float[] FLOORS = new float[COUNT];
  private static final float[] INVERSE_WIDTHS = new float[COUNT];

  static {
    for (int bin = 0; bin < COUNT; bin++) {
      FLOORS[bin] = floor(bin);
      INVERSE_WIDTHS[bin] = 1 / (floor(bin + 1) - floor(bin));
    }
  }

  private Bins() {}

  private static double[] logMiddles() {
    double[] logs = new double[COUNT];
    for (int bin = 0; bin < COUNT; bin++) {
      logs[bin] = Math.log((floor(bin) + floor(bin + 1)) / 2);
    }
    return logs;
  }

  /** The natural logarithm of the middle of a bin. */
  static double logMiddle(int bin) {
    return LOG_MIDDLES[bin];
  }

  /** The bin of a statistic of zero or more. No branch: which way it goes is anyone's guess. */
  static int of(float statistic) {
    int bits = Float.floatToRawIntBits(Math.min(statistic, HIGHEST));
    return Math.max(0, (bits >> BITS_BELOW_BIN) - OFFSET);
  }

  /** How far into its bin a statistic lies, from 0 to 1. */
  static float within(int bin, float statistic) {
    return (Math.min(statistic, HIGHEST) - FLOORS[bin]) * INVERSE_WIDTHS[bin];
  }

  /** Where a bin begins. */
  static float floor(int bin) {
    return bin == 0 ? 0 : Float.intBitsToFloat((bin + OFFSET) << BITS_BELOW_BIN);
  }
}
