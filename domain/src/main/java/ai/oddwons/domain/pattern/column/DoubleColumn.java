package ai.oddwons.domain.pattern.column;

import java.util.Arrays;

/** A column of {@code double}. */
public final class DoubleColumn implements Column {
  private final int width;
  private final double initial;
  private double[] values = {};

  DoubleColumn(int width, double initial) {
    this.width = width;
    this.initial = initial;
  }

  /** The cell of a slot, where each has but one. */
  public double get(int slot) {
    return values[only(slot)];
  }

  public double get(int slot, int cell) {
    return values[slot * width + cell];
  }

  /**
   * All cells, slot after slot, for loops over many slots; good until the table grows. There are
   * more of them than slots are taken.
   */
  public double[] cells() {
    return values;
  }

  public void set(int slot, double value) {
    values[only(slot)] = value;
  }

  public void set(int slot, int cell, double value) {
    values[slot * width + cell] = value;
  }

  public void add(int slot, double more) {
    values[only(slot)] += more;
  }

  public void add(int slot, int cell, double more) {
    values[slot * width + cell] += more;
  }

  /** All cells of one slot together. */
  public double sum(int slot) {
    double sum = 0;
    for (int cell = slot * width; cell < (slot + 1) * width; cell++) {
      sum += values[cell];
    }
    return sum;
  }

  /** Adds all cells of one slot to those of another. */
  public void addAll(int slot, int from) {
    double[] cells = values;
    int to = slot * width;
    int source = from * width;
    for (int cell = 0; cell < width; cell++) {
      cells[to + cell] += cells[source + cell];
    }
  }

  /** Where the cell of a slot is; checked where assertions are on, for loops do nothing else. */
  private int only(int slot) {
    assert width == 1 : "a slot has " + width + " cells, say which";
    return slot;
  }

  @Override
  public void grow(int slots) {
    int before = values.length;
    if (slots * width > before) {
      values = Arrays.copyOf(values, slots * width);
      Arrays.fill(values, before, values.length, initial);
    }
  }

  @Override
  public void clear(int slot) {
    Arrays.fill(values, slot * width, (slot + 1) * width, initial);
  }

  @Override
  public void write(ImageWriter out, int slots) {
    for (int i = 0; i < slots * width; i++) {
      out.float64(values[i]);
    }
  }

  @Override
  public void read(ImageReader in, int slots) {
    grow(slots);
    for (int i = 0; i < slots * width; i++) {
      values[i] = in.float64();
    }
  }
}
