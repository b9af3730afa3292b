package ai.oddwons.domain.pattern.detect;

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

  /** The larger of the two sums, in standard deviations; needs a price before the present one. */
  float statistic(int slot) {
    float move = track.price(slot) - track.price(slot, 1);
    float z = move / (float) Math.sqrt(scale.variance(slot, 1));
    float step = Math.max(-LARGEST_MOVE, Math.min(LARGEST_MOVE, z));
    if (Math.max(up.get(slot), down.get(slot)) == 0) {
      origin.set(slot, track.price(slot, 1));
      since.set(slot, track.second(slot, 1));
    }
    up.set(slot, Math.max(0, up.get(slot) + step - ALLOWANCE));
    down.set(slot, Math.max(0, down.get(slot) - step - ALLOWANCE));
    return Math.max(up.get(slot), down.get(slot));
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
