package ai.oddwons.simulator.series;

/**
 * Day and night, as a factor with mean one over a day. Liveliest is midnight UTC, the evening of
 * New York.
 *
 * @param swing 0 (none) to below 1
 */
record Rhythm(double swing) {
  /** The pace at a time, as of 1970 in days. */
  double at(double epochDays) {
    return 1 + swing * StrictMath.cos(2 * StrictMath.PI * epochDays);
  }
}
