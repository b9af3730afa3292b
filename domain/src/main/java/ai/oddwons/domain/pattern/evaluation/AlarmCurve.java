package ai.oddwons.domain.pattern.evaluation;

import java.util.Arrays;

/** False alarms at any threshold. */
final class AlarmCurve {
  /** Alarms on one series count once within six hours. */
  static final int COOL_DOWN_SECONDS = 6 * 3_600;

  private final AlarmLog log;
  private final int series;

  AlarmCurve(AlarmLog log, int series) {
    this.log = log;
    this.series = series;
  }

  /**
   * Alarms on series in which nothing is known to have happened, at this threshold or more; those
   * on one series within six hours of a first one are one. Never fewer at a lower threshold.
   */
  int falseAlarms(float threshold) {
    long[] quietUntil = new long[series];
    Arrays.fill(quietUntil, -1);
    int alarms = 0;
    for (int i = 0; i < log.size(); i++) {
      int at = log.series(i);
      if (log.said(i) >= threshold && log.second(i) > quietUntil[at]) {
        quietUntil[at] = (long) log.second(i) + COOL_DOWN_SECONDS;
        alarms++;
      }
    }
    return alarms;
  }

  /** The lowest threshold with at most so many false alarms. */
  float threshold(int falseAlarms) {
    float[] rising = log.candidates();
    int low = 0;
    int high = rising.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (falseAlarms(rising[middle]) <= falseAlarms) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? log.floor() : Math.nextUp(rising[low - 1]);
  }
}
