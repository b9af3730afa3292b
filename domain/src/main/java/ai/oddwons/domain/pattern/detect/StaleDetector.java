package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.Batch;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Readings;
import java.time.Duration;

/**
 * People trade, and the quote stands still for longer than it usually does. Unchanged is not fresh;
 * where neither side is offered there is no quote to stand still. The statistic is how many changes
 * of the quote were to be expected since the last one, so that its negative exponential is the
 * chance of none.
 */
final class StaleDetector {
  private static final Decay MEMORY = new Decay(Duration.ofDays(2));

  /** Fewer expected changes are not worth a word. */
  private static final float LEAST = 3;

  private final FloatColumn changes;
  private final FloatColumn seconds;
  private final FloatColumn bids;
  private final FloatColumn asks;
  private final IntColumn changedAt;
  private final FloatColumn told;

  StaleDetector(ColumnTable table) {
    changes = table.floats(0);
    seconds = table.floats(0);
    bids = table.floats(Float.NaN);
    asks = table.floats(Float.NaN);
    changedAt = table.ints(0);
    told = table.floats(0);
  }

  /**
   * Takes the quotes of a batch.
   *
   * @param traded where anything was traded in the last forty minutes
   * @param statistics to be filled with expected changes since the last one; 0 unless there is a
   *     quote, people trade, and it has doubled since it was last told
   */
  void take(Readings readings, Batch batch, boolean[] traded, float[] statistics) {
    float[] changed = changes.cells();
    float[] time = seconds.cells();
    for (int i = 0; i < batch.size(); i++) {
      int slot = batch.slot(i);
      boolean same = stands(slot, readings.bid(batch.row(i)), readings.ask(batch.row(i)));
      if (!same) {
        remember(slot, readings, batch.row(i));
      }
      boolean worthATest = same && traded[i] && isQuoted(slot) && time[slot] > 0;
      statistics[i] =
          worthATest
              ? news(slot, changed[slot] / time[slot] * age(slot, readings.second(batch.row(i))))
              : 0;
      float left = MEMORY.after(batch.step(i));
      changed[slot] = changed[slot] * left + (same ? 0 : 1);
      time[slot] = time[slot] * left + batch.step(i);
    }
  }

  private boolean stands(int slot, float bid, float ask) {
    return same(bids.get(slot), bid) && same(asks.get(slot), ask);
  }

  private static boolean same(float before, float now) {
    return before == now || (Float.isNaN(before) && Float.isNaN(now));
  }

  private boolean isQuoted(int slot) {
    return bids.get(slot) >= 0 || asks.get(slot) >= 0;
  }

  private float news(int slot, float expected) {
    if (expected < LEAST || expected < 2 * told.get(slot)) {
      return 0;
    }
    told.set(slot, expected);
    return expected;
  }

  /** Seconds for which the quote has stood still. */
  int age(int slot, int now) {
    return now - changedAt.get(slot);
  }

  /** Begins anew with a reading: a gap hides changes, so its quote counts as new. */
  void rebase(int slot, Readings readings, int row) {
    remember(slot, readings, row);
  }

  private void remember(int slot, Readings readings, int row) {
    bids.set(slot, readings.bid(row));
    asks.set(slot, readings.ask(row));
    changedAt.set(slot, readings.second(row));
    told.set(slot, 0);
  }
}
