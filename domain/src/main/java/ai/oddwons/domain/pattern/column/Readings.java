package ai.oddwons.domain.pattern.column;

import java.util.Arrays;

/**
 * What one cycle read, a row for each market: at most one row a slot. What was not read is not a
 * number. Reused from cycle to cycle, so that a cycle over the whole universe makes no garbage.
 */
public final class Readings {
  private static final int LEAST_CAPACITY = 1_024;

  private int size;
  private int[] slots;
  private int[] seconds;
  private float[] bids;
  private float[] asks;
  private float[] lasts;
  private float[] bidSizes;
  private float[] askSizes;
  private double[] volumes;
  private double[] trades;

  /** For few rows, or nobody knows how many. */
  public Readings() {
    this(LEAST_CAPACITY);
  }

  /**
   * For so many rows, or more.
   *
   * @param expected how many rows fit in before it must grow
   */
  public Readings(int expected) {
    int capacity = Math.max(LEAST_CAPACITY, expected);
    slots = new int[capacity];
    seconds = new int[capacity];
    bids = new float[capacity];
    asks = new float[capacity];
    lasts = new float[capacity];
    bidSizes = new float[capacity];
    askSizes = new float[capacity];
    volumes = new double[capacity];
    trades = new double[capacity];
  }

  /**
   * Begins a row.
   *
   * @param second when it was read, in seconds since 1970
   * @return its number
   */
  public int add(int slot, int second) {
    if (size == slots.length) {
      grow(size * 2);
    }
    slots[size] = slot;
    seconds[size] = second;
    quote(size, Float.NaN, Float.NaN, Float.NaN);
    sizes(size, Float.NaN, Float.NaN);
    counters(size, Double.NaN, Double.NaN);
    return size++;
  }

  /** Prices of YES as parts of the notional. */
  public void quote(int row, float bid, float ask, float last) {
    bids[row] = bid;
    asks[row] = ask;
    lasts[row] = last;
  }

  /** Shares at the best prices. */
  public void sizes(int row, float bidSize, float askSize) {
    bidSizes[row] = bidSize;
    askSizes[row] = askSize;
  }

  /** Counters over the whole life of the market: volume in the venue's unit, number of trades. */
  public void counters(int row, double volume, double tradeCount) {
    volumes[row] = volume;
    trades[row] = tradeCount;
  }

  /** Forgets all rows. */
  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int slot(int row) {
    return slots[row];
  }

  /** Seconds since 1970. */
  public int second(int row) {
    return seconds[row];
  }

  public float bid(int row) {
    return bids[row];
  }

  public float ask(int row) {
    return asks[row];
  }

  public float last(int row) {
    return lasts[row];
  }

  public float bidSize(int row) {
    return bidSizes[row];
  }

  public float askSize(int row) {
    return askSizes[row];
  }

  public double volume(int row) {
    return volumes[row];
  }

  public double trades(int row) {
    return trades[row];
  }

  private void grow(int capacity) {
    slots = Arrays.copyOf(slots, capacity);
    seconds = Arrays.copyOf(seconds, capacity);
    bids = Arrays.copyOf(bids, capacity);
    asks = Arrays.copyOf(asks, capacity);
    lasts = Arrays.copyOf(lasts, capacity);
    bidSizes = Arrays.copyOf(bidSizes, capacity);
    askSizes = Arrays.copyOf(askSizes, capacity);
    volumes = Arrays.copyOf(volumes, capacity);
    trades = Arrays.copyOf(trades, capacity);
  }
}
