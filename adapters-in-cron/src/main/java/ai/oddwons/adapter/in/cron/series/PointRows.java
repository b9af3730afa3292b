package ai.oddwons.adapter.in.cron.series;

import ai.oddwons.domain.pattern.evaluation.Points;
import java.util.Arrays;

/** Points as they are read: six numbers each, one after the other. Used again for each line. */
final class PointRows {
  static final int NUMBERS = 6;

  private static final int FIRST_ROWS = 2_048;

  private double[] numbers = new double[FIRST_ROWS * NUMBERS];
  private int rows;

  void clear() {
    rows = 0;
  }

  /** Begins a row of which nothing is known yet. */
  void add() {
    if ((rows + 1) * NUMBERS > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    Arrays.fill(numbers, rows * NUMBERS, (rows + 1) * NUMBERS, Double.NaN);
    rows++;
  }

  /** Sets a number of the last row. */
  void set(int column, double number) {
    numbers[(rows - 1) * NUMBERS + column] = number;
  }

  Points toPoints() {
    return Points.of(rows, numbers);
  }
}
