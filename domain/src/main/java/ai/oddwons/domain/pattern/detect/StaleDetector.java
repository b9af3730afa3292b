package ai.oddwons.domain.pattern.detect;

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
   * Takes a reading.
   *
   * @param step seconds since the last one
   * @param traded whether anything was traded in the last forty minutes
   * @return expected changes since the last one; 0 unless there is a quote, people trade, and it
   *     has doubled since it was last told
   */
  float take(int slot, Readings readings, int row, int step, boolean traded) {
    boolean changed = remember(slot, readings, row);
    float expected = changed ? 0 : expected(slot, readings.second(row));
    float left = MEMORY.after(step);
    changes.set(slot, changes.get(slot) * left + (changed ? 1 : 0));
    seconds.set(slot, seconds.get(slot) * left + step);
    if (changed) {
      told.set(slot, 0);
    }
    boolean quoted = readings.bid(row) >= 0 || readings.ask(row) >= 0;
    if (!traded || !quoted || expected < LEAST || expected < 2 * told.get(slot)) {
      return 0;
    }
    told.set(slot, expected);
    return expected;
  }

  private boolean remember(int slot, Readings readings, int row) {
    boolean same =
        same(bids.get(slot), readings.bid(row)) && same(asks.get(slot), readings.ask(row));
    if (!same) {
      bids.set(slot, readings.bid(row));
      asks.set(slot, readings.ask(row));
      changedAt.set(slot, readings.second(row));
    }
    return !same;
  }

  private static boolean same(float before, float now) {
    return before == now || (Float.isNaN(before) && Float.isNaN(now));
  }

  private float expected(int slot, int now) {
    return seconds.get(slot) > 0
        ? changes.get(slot) / seconds.get(slot) * (now - changedAt.get(slot))
        : 0;
  }

  /** Seconds for which the quote has stood still. */
  int age(int slot, int now) {
    return now - changedAt.get(slot);
  }

  /** Begins anew with a reading: a gap hides changes, so its quote counts as new. */
  void rebase(int slot, Readings readings, int row) {
    bids.set(slot, readings.bid(row));
    asks.set(slot, readings.ask(row));
    changedAt.set(slot, readings.second(row));
    told.set(slot, 0);
  }
}
