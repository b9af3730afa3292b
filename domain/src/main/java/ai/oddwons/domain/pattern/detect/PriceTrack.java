package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.column.Readings;

/**
 * The last prices of each market: the middle of a two-sided quote, else the last trade. Prices of
 * two sources are never compared, and nothing is read across a gap.
 */
final class PriceTrack {
  /** How many prices before the present one are kept. */
  static final int DEPTH = 3;

  /** Cells for each slot: the present one first, then those before it. */
  static final int CELLS = DEPTH + 1;

  /**
   * Further apart than this, the last trade says more than the middle. Differences of cents are not
   * quite cents.
   */
  private static final float WIDEST = 0.20001f;

  /** What a market without two sides counts as: no quote vouches for its price. */
  private static final float SPREAD_OF_LAST = 0.10f;

  /** So many readings without a middle are waited through. */
  private static final int PATIENCE = 3;

  private static final int NOWHERE = 0;
  private static final int MIDDLE = 1;
  private static final int LAST = 2;

  private final FloatColumn prices;
  private final IntColumn times;
  private final FloatColumn spread;
  private final IntColumn source;
  private final IntColumn steps;
  private final IntColumn misses;

  PriceTrack(ColumnTable table) {
    prices = table.floats(CELLS, Float.NaN);
    times = table.ints(CELLS, 0);
    spread = table.floats(Float.NaN);
    source = table.ints(NOWHERE);
    steps = table.ints(0);
    misses = table.ints(0);
  }

  /**
   * Takes a reading that is newer than the last one. A side that is gone for a few readings leaves
   * the price unknown; if it stays away the last trade takes over.
   *
   * @return whether it has a price
   */
  boolean take(int slot, Readings readings, int row) {
    float apart = readings.ask(row) - readings.bid(row);
    if (apart <= WIDEST) {
      misses.set(slot, 0);
      spread.set(slot, apart);
      push(slot, MIDDLE, (readings.bid(row) + readings.ask(row)) / 2, readings.second(row));
      return true;
    }
    misses.add(slot, 1);
    float last = readings.last(row);
    boolean mayReturn = source.get(slot) == MIDDLE && misses.get(slot) <= PATIENCE;
    if (mayReturn || !(last >= 0)) {
      return false;
    }
    spread.set(slot, apart >= 0 ? apart : SPREAD_OF_LAST);
    push(slot, LAST, last, readings.second(row));
    return true;
  }

  private void push(int slot, int from, float price, int second) {
    if (source.get(slot) != from || second - times.get(slot, 0) > Decay.LONGEST_STEP_SECONDS) {
      restart(slot);
      source.set(slot, from);
    }
    float[] priced = prices.cells();
    int[] timed = times.cells();
    int now = slot * CELLS;
    for (int back = DEPTH; back > 0; back--) {
      priced[now + back] = priced[now + back - 1];
      timed[now + back] = timed[now + back - 1];
    }
    priced[now] = price;
    timed[now] = second;
    steps.add(slot, 1);
  }

  /** The prices of all slots, {@link #CELLS} for each: the present one, then those before it. */
  float[] prices() {
    return prices.cells();
  }

  /** When they were read, in seconds since 1970, {@link #CELLS} for each slot. */
  int[] times() {
    return times.cells();
  }

  /** Forgets the prices so far: the next one begins anew. */
  void restart(int slot) {
    source.set(slot, NOWHERE);
    steps.set(slot, 0);
  }

  /** How many prices in a row there were since the last restart. */
  int steps(int slot) {
    return steps.get(slot);
  }

  /** The present price, not a number before the first one. */
  float price(int slot) {
    return prices.get(slot, 0);
  }

  /**
   * An earlier price.
   *
   * @param back 0 to {@link #DEPTH}, less than {@link #steps}
   */
  float price(int slot, int back) {
    return prices.get(slot, back);
  }

  /** Seconds since 1970 of a price; as for {@link #price(int, int)}. */
  int second(int slot, int back) {
    return times.get(slot, back);
  }

  /** Seconds between a price and the present one. */
  int age(int slot, int back) {
    return times.get(slot, 0) - times.get(slot, back);
  }

  /** What lay between bid and ask in the last reading, not a number when a side was missing. */
  float spread(int slot) {
    return spread.get(slot);
  }

  /** Whether the present price is the middle of a quote. */
  boolean isMiddle(int slot) {
    return source.get(slot) == MIDDLE;
  }
}
