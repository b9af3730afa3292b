package ai.oddwons.domain.pattern.evaluation;

import java.util.Arrays;
import java.util.List;

/** False alarms and truths found, at any threshold. */
final class AlarmCurve {
  /** Alarms on one series count once within six hours. */
  static final int COOL_DOWN_SECONDS = 6 * 3_600;

  private final AlarmLog log;
  private final List<Series> series;
  private final Truth.Kind kind;

  AlarmCurve(AlarmLog log, List<Series> series, Truth.Kind kind) {
    this.log = log;
    this.series = series;
    this.kind = kind;
  }

  /** Alarms on series in which nothing is known to have happened, at this many decades or more. */
  int falseAlarms(float threshold) {
    long[] quietUntil = new long[series.size()];
    int alarms = 0;
    for (int i = 0; i < log.size(); i++) {
      int at = log.series(i);
      if (log.decades(i) >= threshold
          && !series.get(at).isLabelled()
          && log.second(i) > quietUntil[at]) {
        quietUntil[at] = log.second(i) + (long) COOL_DOWN_SECONDS;
        alarms++;
      }
    }
    return alarms;
  }

  /** How many truths there are to find. */
  int truths() {
    return (int)
        series.stream()
            .filter(Series::isLabelled)
            .flatMap(one -> one.truth().stream())
            .filter(truth -> truth.kind() == kind)
            .count();
  }

  /** For each truth the most that was said about it; 0 when nothing was said. */
  float[] said() {
    float[] best = new float[truths()];
    int[] first = firstTruths();
    for (int i = 0; i < log.size(); i++) {
      List<Truth> ofSeries = series.get(log.series(i)).truth();
      if (ofSeries != null) {
        int position = first[log.series(i)];
        for (Truth truth : ofSeries) {
          if (truth.kind() == kind) {
            if (truth.covers(log.second(i))) {
              best[position] = Math.max(best[position], log.decades(i));
            }
            position++;
          }
        }
      }
    }
    return best;
  }

  private int[] firstTruths() {
    int[] first = new int[series.size()];
    int count = 0;
    for (int i = 0; i < first.length; i++) {
      first[i] = count;
      List<Truth> truths = series.get(i).truth();
      if (truths != null) {
        count += (int) truths.stream().filter(truth -> truth.kind() == kind).count();
      }
    }
    return first;
  }

  /** The lowest threshold with at most so many false alarms. */
  float threshold(int falseAlarms) {
    float[] candidates = candidates();
    int low = 0;
    int high = candidates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (falseAlarms(candidates[middle]) <= falseAlarms) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < candidates.length ? candidates[low] : Float.MAX_VALUE;
  }

  /** Everything that was said, rising. */
  float[] candidates() {
    float[] all = new float[log.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = log.decades(i);
    }
    Arrays.sort(all);
    return all;
  }
}
