package ai.oddwons.simulator.series;

/**
 * How lively markets are. A market's average number of trades a day is drawn evenly in the
 * logarithm, so that there are as many from 10 to 100 as from 100 to 1000.
 *
 * @param low trades a day of the quietest market, from 0.1
 * @param high trades a day of the liveliest, at least {@code low}, up to 100,000
 */
public record TradesADay(double low, double high) {
  /** From three a day to two thousand. */
  public static final TradesADay USUAL = new TradesADay(3, 2_000);

  public TradesADay {
    Bounds.check(
        Bounds.within(low, 0.1, 100_000) && Bounds.within(high, low, 100_000),
        "activity must be LOW:HIGH with 0.1 <= LOW <= HIGH <= 100000");
  }

  /** Reads {@code LOW:HIGH}, for instance {@code 3:2000}. */
  public static TradesADay parse(String text) {
    String[] ends = text.split(":", -1);
    Bounds.check(ends.length == 2, "activity must be LOW:HIGH, not " + text);
    try {
      return new TradesADay(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("activity must be LOW:HIGH, not " + text, notANumber);
    }
  }

  /** The rate at a place between the quietest (0) and the liveliest (1). */
  double at(double place) {
    return low * StrictMath.pow(high / low, place);
  }
}
