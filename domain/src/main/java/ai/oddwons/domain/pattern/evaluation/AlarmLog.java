package ai.oddwons.domain.pattern.evaluation;

import java.util.Arrays;

/**
 * What one detector said of all series: every reading that it found at least a little improbable.
 * Entries of one series come in the order of time.
 */
final class AlarmLog {
  /** One in twenty: what is likelier than that is never an alarm. */
  static final float LEAST_DECADES = 1.3f;

  private final double nominal;
  private int size;
  private int[] series = new int[1_024];
  private int[] seconds = new int[1_024];
  private float[] decades = new float[1_024];
  private long fairTests;
  private long fairExceedances;

  /**
   * Nothing said yet.
   *
   * @param nominal the share of tests that should exceed three standard deviations by chance
   */
  AlarmLog(double nominal) {
    this.nominal = nominal;
  }

  /**
   * Adds a test.
   *
   * @param fair whether nothing is known to have happened in the series
   */
  void add(int ofSeries, int second, float said, boolean fair) {
    if (fair) {
      fairTests++;
      fairExceedances += said >= -Math.log10(nominal) ? 1 : 0;
    }
    if (said < LEAST_DECADES) {
      return;
    }
    if (size == series.length) {
      series = Arrays.copyOf(series, size * 2);
      seconds = Arrays.copyOf(seconds, size * 2);
      decades = Arrays.copyOf(decades, size * 2);
    }
    series[size] = ofSeries;
    seconds[size] = second;
    decades[size++] = said;
  }

  int size() {
    return size;
  }

  int series(int entry) {
    return series[entry];
  }

  int second(int entry) {
    return seconds[entry];
  }

  float decades(int entry) {
    return decades[entry];
  }

  /** How often three standard deviations were exceeded on fair series, over how often nominally. */
  double exceedanceRatio() {
    return fairExceedances / (fairTests * nominal);
  }
}
