package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;

/** Waits after a jump, and sees the first reading that has taken back at least half of it. */
final class ReversalDetector {
  private static final int PATIENCE_SECONDS = 6 * 3_600;
  private static final float SHARE_TAKEN_BACK = 0.5f;

  /** The stretch over which taking back is judged. */
  private static final int STRETCH_SECONDS = 1_800;

  private final PriceTrack track;
  private final MoveScale scale;
  private final FloatColumn from;
  private final FloatColumn to;
  private final IntColumn jumpedAt;

  ReversalDetector(ColumnTable table, PriceTrack track, MoveScale scale) {
    this.track = track;
    this.scale = scale;
    this.from = table.floats(Float.NaN);
    this.to = table.floats(Float.NaN);
    this.jumpedAt = table.ints(0);
  }

  /** A jump was seen: it is watched from now on, unless the same one is watched already. */
  void watch(int slot, float before) {
    float known = to.get(slot) - from.get(slot);
    if (known * (track.price(slot) - before) > 0) {
      return;
    }
    from.set(slot, before);
    to.set(slot, track.price(slot));
    jumpedAt.set(slot, track.second(slot, 0));
  }

  /**
   * What was taken back, in standard deviations of half an hour.
   *
   * @param compared where the present price may be compared with those before it
   * @param statistics to be filled: 0 unless half or more was taken back, not a number where
   *     nothing is compared
   */
  void judge(Batch batch, boolean[] compared, float[] statistics) {
    for (int i = 0; i < batch.size(); i++) {
      int slot = batch.slot(i);
      if (compared[i]) {
        statistics[i] = Float.isNaN(from.get(slot)) ? 0 : statistic(slot);
      } else {
        statistics[i] = Float.NaN;
      }
    }
  }

  private float statistic(int slot) {
    if (track.second(slot, 0) - jumpedAt.get(slot) > PATIENCE_SECONDS) {
      restart(slot);
      return 0;
    }
    float whole = to.get(slot) - from.get(slot);
    float back = to.get(slot) - track.price(slot);
    if (back * whole < 0) {
      to.set(slot, track.price(slot));
      return 0;
    }
    return back / whole >= SHARE_TAKEN_BACK ? size(slot, back) : 0;
  }

  private float size(int slot, float back) {
    float variance = scale.rate(slot, PriceTrack.DEPTH) * STRETCH_SECONDS + scale.noise(slot);
    return (float) Math.sqrt(back * back / variance);
  }

  /** The signed move since the far end of the jump. */
  float move(int slot) {
    return track.price(slot) - to.get(slot);
  }

  /** Where the jump had led to. */
  float peak(int slot) {
    return to.get(slot);
  }

  int age(int slot) {
    return track.second(slot, 0) - jumpedAt.get(slot);
  }

  /** Stops watching. */
  void restart(int slot) {
    from.set(slot, Float.NaN);
  }
}
