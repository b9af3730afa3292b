package ai.oddwons.simulator.series;

/** Lengths of time as shares of a day, the unit of every rate here. */
final class Span {
  static final long SECONDS_A_DAY = 86_400;
  static final double HOUR = 1.0 / 24;
  static final double MINUTE = HOUR / 60;

  private Span() {}

  static double days(long seconds) {
    return (double) seconds / SECONDS_A_DAY;
  }

  /** Probability that something with a rate per day happens at least once. */
  static double chance(double aDay, double days) {
    return 1 - StrictMath.exp(-aDay * days);
  }
}
