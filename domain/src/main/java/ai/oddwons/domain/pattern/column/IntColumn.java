package ai.oddwons.domain.pattern.column;

import java.util.Arrays;

/** A column of {@code int}. */
public final class IntColumn implements Column {
  private final int width;
  private final int initial;
  private int[] values = {};

  IntColumn(int width, int initial) {
    this.width = width;
    this.initial = initial;
  }

  /** The cell of a slot, where each has but one. */
  public int get(int slot) {
    return values[only(slot)];
  }

  public int get(int slot, int cell) {
    return values[slot * width + cell];
  }

  /**
   * All cells, slot after slot, for loops over many slots; good until the table grows. There are
   * more of them than slots are taken.
   */
  public int[] cells() {
    return values;
  }

  public void set(int slot, int value) {
    values[only(slot)] = value;
  }

  public void set(int slot, int cell, int value) {
    values[slot * width + cell] = value;
  }

  public void add(int slot, int more) {
    values[only(slot)] += more;
  }

  public void add(int slot, int cell, int more) {
    values[slot * width + cell] += more;
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
      out.int32(values[i]);
    }
  }

  @Override
  public void read(ImageReader in, int slots) {
    grow(slots);
    for (int i = 0; i < slots * width; i++) {
      values[i] = in.int32();
    }
  }
}
