package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.universe.Timetable;

/**
 * The stretch of time whose events can hold markets of a status.
 *
 * @param closingAfter events closed before it are out
 * @param openingBy events opened after it are out
 */
record Window(long closingAfter, long openingBy) {
  private static final long AHEAD = 48 * 3_600;
  private static final long DAY = 86_400;

  /** For a status word of a query; empty means every status. */
  static Window of(String status, long second) {
    return switch (status) {
      case "open", "paused" -> new Window(second, second);
      case "unopened" -> new Window(second, second + AHEAD);
      case "closed" -> new Window(second - Timetable.LONGEST_SECONDS, second);
      case "settled" -> new Window(cutoff(second) - Timetable.LONGEST_SECONDS, second);
      default -> new Window(cutoff(second) - Timetable.LONGEST_SECONDS, second + AHEAD);
    };
  }

  /** Markets settled before this moment are in the historical tier only. */
  static long cutoff(long second) {
    return (second - Timetable.LIVE_SECONDS) / DAY * DAY;
  }
}
