package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.IntColumn;

/** How much of each market's past was filled in, before anybody polled it. */
final class PastTrack {
  private final IntColumn taken;
  private final IntColumn first;
  private final IntColumn last;

  PastTrack(ColumnTable table) {
    taken = table.ints(0);
    first = table.ints(0);
    last = table.ints(0);
  }

  /**
   * Takes the moment of a reading; one that is not after the one before is left out.
   *
   * @return seconds since the one before, above zero; 0 for the first one, below for one left out
   */
  int take(int slot, int second) {
    if (taken.get(slot) == 0) {
      first.set(slot, second);
    } else if (second <= last.get(slot)) {
      return -1;
    }
    int step = taken.get(slot) == 0 ? 0 : second - last.get(slot);
    taken.add(slot, 1);
    last.set(slot, second);
    return step;
  }

  /** Whether prices of a market can be judged by its past. */
  boolean isWarm(int slot) {
    return DetectorBank.isWarm(taken.get(slot), last.get(slot) - first.get(slot));
  }
}
