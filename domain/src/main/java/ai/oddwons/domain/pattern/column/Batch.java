package ai.oddwons.domain.pattern.column;

import java.util.Arrays;

/**
 * Rows of one cycle that are compared with the reading before, and judged together: detector after
 * detector over all of them, so that the few columns a detector needs stay in the processor's
 * cache. No market is in it twice, so that the order of detectors within a market is kept.
 */
public final class Batch {
  /** So few that what is known of their markets, some 460 bytes each, fits into a cache. */
  public static final int MOST = 1_024;

  private static final int SPARE = 8;

  private final int[] rows = new int[MOST];
  private final int[] slots = new int[MOST];
  private final int[] steps = new int[MOST];
  private final boolean[] warm = new boolean[MOST];
  private final boolean[] teaching = new boolean[MOST];

  /** For each slot the number of the last batch it was in: nothing is to be emptied in between. */
  private int[] holders = {};

  private int number = 1;
  private int size;

  /** Whether a row of this market must wait for the next batch. */
  public boolean isFullFor(int slot) {
    return size == MOST || (slot < holders.length && holders[slot] == number);
  }

  /**
   * Adds a row of a market that is not in it yet.
   *
   * @param step seconds since the reading before, above zero
   * @param isWarm whether enough is known of the market to judge its price
   * @param teaches whether tails learn from it
   */
  public void add(Readings readings, int row, int step, boolean isWarm, boolean teaches) {
    rows[size] = row;
    slots[size] = readings.slot(row);
    steps[size] = step;
    warm[size] = isWarm;
    teaching[size] = teaches;
    hold(slots[size]);
    size++;
  }

  private void hold(int slot) {
    if (slot >= holders.length) {
      holders = Arrays.copyOf(holders, Math.max(MOST, slot + slot / SPARE + 1));
    }
    holders[slot] = number;
  }

  /** Forgets all rows. */
  public void clear() {
    size = 0;
    number++;
  }

  /** How many rows are in it. */
  public int size() {
    return size;
  }

  /** Which of the cycle's rows it is. */
  public int row(int i) {
    return rows[i];
  }

  /** Of the market of a row. */
  public int slot(int i) {
    return slots[i];
  }

  /** Seconds since the reading before, above zero. */
  public int step(int i) {
    return steps[i];
  }

  /** Whether enough is known of the market to judge its price. */
  public boolean isWarm(int i) {
    return warm[i];
  }

  /** Whether tails learn from it. */
  public boolean isTeaching(int i) {
    return teaching[i];
  }

  /** The same of all rows, and of cells beyond them that say nothing. */
  public boolean[] teaching() {
    return teaching;
  }
}
