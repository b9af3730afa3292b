package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.statistics.Cusum;

/**
 * Adds up single moves, each over what it usually is, less an allowance: the two-sided sums of
 * {@link Cusum}, written out over columns. No single move counts for all it is.
 */
final class DriftDetector {
  /** Half of the shift worth finding, in standard deviations. */
  private static final float ALLOWANCE = 0.5f;

  /** One move counts at most so much: a single large one is a jump and no drift. */
  private static final float LARGEST_MOVE = 2.5f;

  private final PriceTrack track;
  private final MoveScale scale;
  private final FloatColumn up;
  private final FloatColumn down;
  private final FloatColumn origin;
  private final IntColumn since;

  DriftDetector(ColumnTable table, PriceTrack track, MoveScale scale) {
    this.track = track;
    this.scale = scale;
    this.up = table.floats(0);
    this.down = table.floats(0);
    this.origin = table.floats(Float.NaN);
    this.since = table.ints(0);
  }

  /**
   * Takes the last moves.
   *
   * @param compared where there is one
   * @param statistics to be filled with the larger of the two sums, in standard deviations; not a
   *     number where there was no move
   */
  void take(Batch batch, boolean[] compared, float[] statistics) {
    float[] ups = up.cells();
    float[] downs = down.cells();
    float[] prices = track.prices();
    int[] times = track.times();
    float[] rates = scale.rates();
    for (int i = 0; i < batch.size(); i++) {
      if (compared[i]) {
        int slot = batch.slot(i);
        int now = slot * PriceTrack.CELLS;
        int age = times[now] - times[now + 1];
        float variance = rates[slot * PriceTrack.DEPTH] * age + scale.noise(slot);
        if (ups[slot] == 0 && downs[slot] == 0) {
          origin.set(slot, prices[now + 1]);
          since.set(slot, times[now + 1]);
        }
        float z = (prices[now] - prices[now + 1]) / (float) Math.sqrt(variance);
        float step = Math.max(-LARGEST_MOVE, Math.min(LARGEST_MOVE, z));
        ups[slot] = Math.max(0, ups[slot] + step - ALLOWANCE);
        downs[slot] = Math.max(0, downs[slot] - step - ALLOWANCE);
        statistics[i] = Math.max(ups[slot], downs[slot]);
      } else {
        statistics[i] = Float.NaN;
      }
    }
  }

  /** The signed move since the sums left zero. */
  float move(int slot) {
    return track.price(slot) - origin.get(slot);
  }

  /** Seconds since the sums left zero. */
  int age(int slot) {
    return track.second(slot, 0) - since.get(slot);
  }

  /** Begins to add up anew, after an alarm or a gap. */
  void restart(int slot) {
    up.set(slot, 0);
    down.set(slot, 0);
  }
}
