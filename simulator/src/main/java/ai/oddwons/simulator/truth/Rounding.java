package ai.oddwons.simulator.truth;

/** Whole numbers brought to whole units; none of them below zero. */
final class Rounding {
  /** A cent in millionths of a dollar. */
  static final long CENT = 10_000;

  /**
   * A millionth of a dollar in the unit of exact fees: hundredths of a share times two prices in
   * ten-thousandths times a rate in thousandths.
   */
  static final long MILLIONTH = 10_000_000;

  private Rounding() {}

  static long up(long value, long unit) {
    return Math.ceilDiv(value, unit) * unit;
  }

  /** Halves go up. */
  static long nearest(long value, long unit) {
    return Math.floorDiv(value + unit / 2, unit) * unit;
  }
}
