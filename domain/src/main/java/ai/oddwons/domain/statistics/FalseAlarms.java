package ai.oddwons.domain.statistics;

import java.util.OptionalDouble;

/**
 * How many alarms pure noise raises when many tests are repeated all day.
 *
 * @param markets watched at once, zero or more
 * @param detectors that look at each market, zero or more
 * @param cyclesPerDay how often each looks, zero or more
 */
public record FalseAlarms(long markets, long detectors, double cyclesPerDay) {
  public FalseAlarms {
    Require.notNegative("markets", markets);
    Require.notNegative("detectors", detectors);
    Require.notNegative("cycles per day", cyclesPerDay);
  }

  /** Markets times detectors times alpha, the chance of a false alarm of one test. */
  public double perCycle(double alpha) {
    return (double) markets * detectors * Require.share("alpha", alpha);
  }

  public double perDay(double alpha) {
    return perCycle(alpha) * cyclesPerDay;
  }

  /**
   * The alpha that lets noise raise so many alarms a day, at most 1; empty when nothing is tested.
   */
  public OptionalDouble alphaFor(double alarmsPerDay) {
    double tests = perDay(1);
    return tests == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, Require.notNegative("alarms", alarmsPerDay) / tests));
  }
}
