package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.Readings;

/** Batches of one market, or of so many that say the same. */
final class OneRow {
  private OneRow() {}

  /** Of a row that was read so many seconds after the one before. */
  static Batch of(Readings readings, int row, int step) {
    Batch batch = new Batch();
    batch.add(readings, row, step, true, true);
    return batch;
  }

  /** So many rows of different markets. */
  static Batch times(int rows) {
    Readings readings = new Readings();
    Batch batch = new Batch();
    for (int slot = 0; slot < rows; slot++) {
      batch.add(readings, readings.add(slot, 0), 1, true, true);
    }
    return batch;
  }

  /** How improbable a tail calls one statistic. */
  static float judge(KindTail tail, int stratum, float statistic, boolean teaches) {
    Readings readings = new Readings();
    Batch batch = new Batch();
    batch.add(readings, readings.add(0, 0), 1, true, teaches);
    float[] column = {statistic};
    tail.judge(batch, new int[] {stratum}, column);
    return column[0];
  }
}
