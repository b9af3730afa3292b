package ai.oddwons.simulator.series;

/**
 * How the markets divide into those with a jump, those with a burst of volume, and null markets.
 *
 * @param jumps share of markets with a jump, 0 to 1
 * @param bursts share of markets with a burst of volume, 0 to 1; both together at most 1
 */
public record Truths(double jumps, double bursts) {
  /** A third each, the last third null. */
  public static final Truths THIRDS = new Truths(1.0 / 3, 1.0 / 3);

  /**
   * Steps of the golden section fill the unit interval more evenly than chance does: the shares are
   * met to within a few markets, and a market's kind does not depend on how many there are.
   */
  private static final double GOLDEN_SECTION = 0.6180339887498949;

  private static final double ROUNDING = 1e-9;

  public Truths {
    Bounds.check(Bounds.within(jumps, 0, 1), "jumps must be a share, 0 to 1");
    Bounds.check(Bounds.within(bursts, 0, 1), "bursts must be a share, 0 to 1");
    Bounds.check(jumps + bursts <= 1 + ROUNDING, "jumps and bursts must be at most 1 together");
  }

  Kind kindOf(int market) {
    double place = (market + 0.5) * GOLDEN_SECTION % 1;
    if (place < jumps) {
      return Kind.JUMP;
    }
    return place < jumps + bursts ? Kind.VOLUME : Kind.NOTHING;
  }

  /** What is planted in a market. */
  enum Kind {
    JUMP,
    VOLUME,
    NOTHING
  }
}
