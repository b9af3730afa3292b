package ai.oddwons.simulator.series;

/** One way to refuse a value: an exception whose message is the line a user reads. */
final class Bounds {
  private Bounds() {}

  static void check(boolean fine, String otherwise) {
    if (!fine) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Also refuses what is no number. */
  static boolean within(double value, double low, double high) {
    return value >= low && value <= high;
  }
}
