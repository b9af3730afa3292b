package ai.oddwons.domain.pattern.evaluation;

import ai.oddwons.domain.pattern.column.Readings;
import java.util.Arrays;

/** Readings of one market as plain numbers; what was not read is not a number. */
public final class Points {
  private static final int VALUES = 5;

  private final int[] seconds;
  private final double[] values;

  private Points(int[] seconds, double[] values) {
    this.seconds = seconds;
    this.values = values;
  }

  /**
   * From rows of second, bid, ask, last, cumulative volume and cumulative trades.
   *
   * @param rows how many there are
   * @param numbers six of them for each row, one row after the other
   */
  public static Points of(int rows, double[] numbers) {
    int[] seconds = new int[rows];
    double[] values = new double[rows * VALUES];
    for (int row = 0; row < rows; row++) {
      seconds[row] = (int) numbers[row * (VALUES + 1)];
      System.arraycopy(numbers, row * (VALUES + 1) + 1, values, row * VALUES, VALUES);
    }
    return new Points(seconds, values);
  }

  public int size() {
    return seconds.length;
  }

  public int second(int point) {
    return seconds[point];
  }

  double bid(int point) {
    return values[point * VALUES];
  }

  double ask(int point) {
    return values[point * VALUES + 1];
  }

  double last(int point) {
    return values[point * VALUES + 2];
  }

  double volume(int point) {
    return values[point * VALUES + 3];
  }

  double trades(int point) {
    return values[point * VALUES + 4];
  }

  /** The same readings without the numbers of trades, as a poll of a listing shows them. */
  public Points withoutTrades() {
    double[] poorer = values.clone();
    for (int point = 0; point < size(); point++) {
      poorer[point * VALUES + 4] = Double.NaN;
    }
    return new Points(Arrays.copyOf(seconds, size()), poorer);
  }

  void give(int point, Readings readings, int row) {
    readings.quote(row, (float) bid(point), (float) ask(point), (float) last(point));
    readings.counters(row, volume(point), trades(point));
  }
}
