package ai.oddwons.domain.pattern.column;

/**
 * One quantity of all slots of a table, with a fixed number of cells for each. The three are alike
 * save for the type of their numbers: the language has no generic arrays of those.
 */
public sealed interface Column permits FloatColumn, DoubleColumn, IntColumn {

  /** Makes room; what is new holds the initial value. */
  void grow(int slots);

  /** Gives the cells of a slot their initial value. */
  void clear(int slot);

  /** Writes the cells of the first slots. */
  void write(ImageWriter out, int slots);

  /** Reads what {@link #write} wrote. */
  void read(ImageReader in, int slots);
}
