package ai.oddwons.domain.pattern.evaluation.rule;

/**
 * One number for each step from a reading to the next, kept as running sums so that any stretch can
 * be asked for at once. Unknown steps count as not there.
 */
final class Flow {
  private final double[] values;
  private final double[] sums;
  private final double[] squares;
  private final int[] known;
  private final int[] active;
  private final int[] seconds;

  /**
   * From the numbers of the steps.
   *
   * @param values of the step that ends at each reading, not a number where unknown
   * @param times of the readings, rising
   */
  Flow(double[] values, int[] times) {
    int size = times.length;
    this.values = values.clone();
    this.sums = new double[size];
    this.squares = new double[size];
    this.known = new int[size];
    this.active = new int[size];
    this.seconds = new int[size];
    for (int i = 1; i < size; i++) {
      boolean isKnown = !Double.isNaN(values[i]);
      double value = isKnown ? values[i] : 0;
      sums[i] = sums[i - 1] + value;
      squares[i] = squares[i - 1] + value * value;
      known[i] = known[i - 1] + (isKnown ? 1 : 0);
      active[i] = active[i - 1] + (value != 0 ? 1 : 0);
      seconds[i] = seconds[i - 1] + (isKnown ? times[i] - times[i - 1] : 0);
    }
  }

  /** Of the step that ends at a reading, not a number where unknown. */
  double value(int reading) {
    return values[reading];
  }

  /** The steps between two readings; none when the first is not before the second. */
  Stretch between(int from, int to) {
    if (from >= to) {
      return Stretch.NONE;
    }
    return new Stretch(
        known[to] - known[from],
        active[to] - active[from],
        seconds[to] - seconds[from],
        sums[to] - sums[from],
        squares[to] - squares[from]);
  }
}
