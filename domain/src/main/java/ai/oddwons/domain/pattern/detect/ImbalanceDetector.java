package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.statistics.TabledLog;
import java.time.Duration;

/**
 * Nearly all shares at the best prices lie on one side, unlike before. Judged as the logarithm of
 * the ratio of the two sizes, against the market's own usual one; speaks once until the book is
 * even again.
 */
final class ImbalanceDetector {
  private static final Decay MEMORY = new Decay(Duration.ofHours(12));

  /** Counted, not faded: at four hours from reading to reading a memory never weighs five. */
  private static final int READINGS_NEEDED = 10;

  /** An imbalance of 0.9: nineteen times as much on one side as on the other. */
  private static final float LEANING = (float) Math.log(19);

  private static final float EVEN = (float) Math.log(4);

  private final FloatColumn sums;
  private final FloatColumn squares;
  private final FloatColumn weights;
  private final IntColumn known;
  private final IntColumn leaning;
  private final FloatColumn leans;

  ImbalanceDetector(ColumnTable table) {
    sums = table.floats(0);
    squares = table.floats(0);
    weights = table.floats(0);
    known = table.ints(0);
    leaning = table.ints(0);
    leans = table.floats(0);
  }

  /**
   * Takes the sizes of a batch.
   *
   * @param statistics to be filled with standard deviations of the market's own; 0 unless the book
   *     has just begun to lean, not a number where a size is unknown or zero
   */
  void take(Readings readings, Batch batch, float[] statistics) {
    for (int i = 0; i < batch.size(); i++) {
      float ratio = readings.bidSize(batch.row(i)) / readings.askSize(batch.row(i));
      boolean known = ratio > 0 && ratio < Float.POSITIVE_INFINITY;
      statistics[i] = known ? take(batch.slot(i), ratio, batch.step(i)) : Float.NaN;
    }
  }

  private float take(int slot, float ratio, int step) {
    float lean = (float) TabledLog.log(ratio);
    leans.set(slot, lean);
    float statistic = onset(slot, lean) ? size(slot, lean) : 0;
    learn(slot, lean, MEMORY.after(step));
    return statistic;
  }

  /** The logarithm of bid size over ask size in the last reading that had both. */
  float lean(int slot) {
    return leans.get(slot);
  }

  private boolean onset(int slot, float lean) {
    boolean was = leaning.get(slot) != 0;
    if (Math.abs(lean) >= LEANING) {
      leaning.set(slot, 1);
    } else if (Math.abs(lean) <= EVEN) {
      leaning.set(slot, 0);
    }
    return !was && leaning.get(slot) != 0;
  }

  private float size(int slot, float lean) {
    if (known.get(slot) < READINGS_NEEDED) {
      return 0;
    }
    float weight = weights.get(slot);
    float mean = sums.get(slot) / weight;
    float variance = Math.max(squares.get(slot) / weight - mean * mean, 0) + 0.1f;
    return (float) (Math.abs(lean - mean) / Math.sqrt(variance));
  }

  private void learn(int slot, float lean, float left) {
    sums.set(slot, sums.get(slot) * left + lean);
    squares.set(slot, squares.get(slot) * left + lean * lean);
    weights.set(slot, weights.get(slot) * left + 1);
    known.add(slot, 1);
  }
}
