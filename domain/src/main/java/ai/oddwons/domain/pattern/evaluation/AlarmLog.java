package ai.oddwons.domain.pattern.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * What one detector said. Of the series in which something is known to have happened only the most
 * that was said about each truth is kept; of the others every reading that was found at least a
 * little improbable. When those become too many, the lesser half of them is dropped, and with it
 * the knowledge of how many alarms there would be at so low a threshold.
 */
final class AlarmLog {
  private static final int FIRST_CAPACITY = 1_024;

  /** So many entries are kept of the series without truth: 3 megabytes. */
  static final int MOST = 1 << 18;

  private final Measure measure;
  private final List<Series> all;
  private final Findings findings;
  private int size;
  private int[] series = new int[FIRST_CAPACITY];
  private int[] seconds = new int[FIRST_CAPACITY];
  private float[] said = new float[FIRST_CAPACITY];
  private float floor;
  private long tests;
  private long fairTests;
  private long fairExceedances;

  AlarmLog(Measure measure, List<Series> all) {
    this.measure = measure;
    this.all = all;
    this.findings = new Findings(all, measure.truth());
    this.floor = measure.floor();
  }

  /**
   * Adds a test. Those of one series come in the order of time.
   *
   * @param score zero or more; not a number where nothing was tested
   */
  void add(int ofSeries, int second, float score) {
    if (Float.isNaN(score)) {
      return;
    }
    tests++;
    boolean fair = !all.get(ofSeries).isLabelled();
    if (fair) {
      fairTests++;
      fairExceedances += score >= measure.threeSigma() ? 1 : 0;
    }
    if (score < floor) {
      return;
    }
    float finite = Math.min(score, Float.MAX_VALUE);
    if (fair) {
      keep(ofSeries, second, finite);
    } else {
      findings.said(ofSeries, second, finite);
    }
  }

  private void keep(int ofSeries, int second, float score) {
    if (size == MOST) {
      dropLesserHalf();
    }
    if (score < floor) {
      return;
    }
    if (size == series.length) {
      series = Arrays.copyOf(series, size * 2);
      seconds = Arrays.copyOf(seconds, size * 2);
      said = Arrays.copyOf(said, size * 2);
    }
    series[size] = ofSeries;
    seconds[size] = second;
    said[size++] = score;
  }

  /** Unless too many are equal, for then there is no lesser half. */
  private void dropLesserHalf() {
    floor = candidates()[size / 2];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (said[i] >= floor) {
        series[kept] = series[i];
        seconds[kept] = seconds[i];
        said[kept++] = said[i];
      }
    }
    size = kept;
  }

  Measure measure() {
    return measure;
  }

  Findings findings() {
    return findings;
  }

  /** The least that was kept: below it nothing is known. */
  float floor() {
    return floor;
  }

  /** How many entries there are of series without truth. */
  int size() {
    return size;
  }

  int series(int entry) {
    return series[entry];
  }

  int second(int entry) {
    return seconds[entry];
  }

  float said(int entry) {
    return said[entry];
  }

  /** Everything that was said of series without truth, rising. */
  float[] candidates() {
    float[] rising = Arrays.copyOf(said, size);
    Arrays.sort(rising);
    return rising;
  }

  /** How often anything was tested at all. */
  long tests() {
    return tests;
  }

  /** How often anything was tested in series without truth. */
  long fairTests() {
    return fairTests;
  }

  /**
   * How often three standard deviations were exceeded on series without truth, over how often
   * nominally; not a number where nothing was tested or no chances are known.
   */
  double exceedanceRatio() {
    return fairExceedances / (fairTests * measure.nominal().orElse(Double.NaN));
  }
}
