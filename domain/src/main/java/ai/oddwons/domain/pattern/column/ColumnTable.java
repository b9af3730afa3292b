package ai.oddwons.domain.pattern.column;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that grow together. Which ones there are, and in which order, is fixed before the first
 * slot is taken: it is the form in which a table is written.
 */
public final class ColumnTable {
  private static final int FIRST_CAPACITY = 64;

  /** One spare slot for so many taken ones: a market takes some 430 bytes, and a job is small. */
  private static final int SPARE = 8;

  private final List<Column> columns = new ArrayList<>();
  private int slots;
  private int capacity;

  /**
   * Adds a column.
   *
   * @param width cells for each slot, 1 or more
   * @param initial what they hold at first
   */
  public FloatColumn floats(int width, float initial) {
    return added(new FloatColumn(width, initial));
  }

  /** One cell for each slot. */
  public FloatColumn floats(float initial) {
    return floats(1, initial);
  }

  /**
   * Adds a column.
   *
   * @param width cells for each slot, 1 or more
   * @param initial what they hold at first
   */
  public DoubleColumn doubles(int width, double initial) {
    return added(new DoubleColumn(width, initial));
  }

  /** One cell for each slot. */
  public DoubleColumn doubles(double initial) {
    return doubles(1, initial);
  }

  /**
   * Adds a column.
   *
   * @param width cells for each slot, 1 or more
   * @param initial what they hold at first
   */
  public IntColumn ints(int width, int initial) {
    return added(new IntColumn(width, initial));
  }

  /** One cell for each slot. */
  public IntColumn ints(int initial) {
    return ints(1, initial);
  }

  private <C extends Column> C added(C column) {
    if (slots > 0) {
      throw new IllegalStateException("columns come before slots");
    }
    columns.add(column);
    return column;
  }

  /** How many slots are taken. */
  public int size() {
    return slots;
  }

  /** Takes one more slot, its cells at their initial values. */
  public int addSlot() {
    resize(slots + 1);
    return slots - 1;
  }

  /** Gives all cells of a slot their initial values. */
  public void clear(int slot) {
    for (Column column : columns) {
      column.clear(slot);
    }
  }

  /** How many columns there are: each is a part of the image of its own. */
  public int parts() {
    return columns.size();
  }

  /** One column of all slots taken. */
  public void write(int part, ImageWriter out) {
    columns.get(part).write(out, slots);
  }

  /** Reads what {@link #write} wrote of so many slots. */
  public void read(int part, ImageReader in, int slotsWritten) {
    resize(slotsWritten);
    columns.get(part).read(in, slotsWritten);
  }

  private void resize(int wanted) {
    slots = Math.max(slots, wanted);
    if (slots > capacity) {
      capacity = Math.max(FIRST_CAPACITY, slots + slots / SPARE);
      columns.forEach(column -> column.grow(capacity));
    }
  }
}
