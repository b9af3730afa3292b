package ai.oddwons.simulator.series;

/** Price grids. Prices are whole thousandths of a dollar, 1 to 999. */
public enum Grid {
  /** Steps of 1 cent: 0.01 to 0.99. */
  CENT(10),
  /** Steps of a tenth of a cent: 0.001 to 0.999. */
  TENTH(1);

  /** One dollar in thousandths. */
  static final int ONE = 1_000;

  private final int step;

  Grid(int step) {
    this.step = step;
  }

  /** Reads the step in dollars, {@code 0.01} or {@code 0.001}. */
  public static Grid parse(String dollars) {
    return switch (dollars) {
      case "0.01" -> CENT;
      case "0.001" -> TENTH;
      default -> throw new IllegalArgumentException("tick must be 0.01 or 0.001, not " + dollars);
    };
  }

  /** Thousandths from one price to the next. */
  int step() {
    return step;
  }

  /** The nearest place on the grid, which may lie beyond the prices there are. */
  int nearest(double dollars) {
    return (int) StrictMath.rint(dollars * ONE / step) * step;
  }

  boolean has(int price) {
    return price >= step && price <= ONE - step && price % step == 0;
  }

  /** Writes a price in dollars with the digits of the grid. */
  void write(int price, StringBuilder to) {
    to.append("0.").append(price / 100).append(price / 10 % 10);
    if (this == TENTH) {
      to.append(price % 10);
    }
  }
}
