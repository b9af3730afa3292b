package ai.oddwons.simulator.universe;

/** Price grids, in ten-thousandths of a dollar. */
public enum Tick {
  CENT("linear_cent"),
  TENTH("deci_cent"),
  TAPERED("tapered_deci_cent");

  /** One dollar. */
  public static final int ONE = 10_000;

  private static final int COARSE = 100;
  private static final int FINE = 10;
  private static final int EDGE = 1_000;

  private final String label;

  Tick(String label) {
    this.label = label;
  }

  /** Kalshi's name of the grid. */
  public String label() {
    return label;
  }

  /** The grid of a market: chosen per slot on Kalshi, finer near the edges on Polymarket. */
  static Tick of(Contract contract, double probability) {
    if (contract.venue() == Venue.POLYMARKET) {
      return probability < 0.04 || probability > 0.96 ? TENTH : CENT;
    }
    double draw = Noise.uniform(Noise.key(contract.event().slotKey(), 61));
    return draw < 0.1 || contract.event().kind() == Kind.COMBO ? TENTH : draw < 0.2 ? TAPERED : CENT;
  }

  /** Step at a price. */
  public int step(int price) {
    return switch (this) {
      case CENT -> COARSE;
      case TENTH -> FINE;
      case TAPERED -> price < EDGE || price > ONE - EDGE ? FINE : COARSE;
    };
  }

  int floor(int price) {
    return Math.floorDiv(price, step(price)) * step(price);
  }

  int ceil(int price) {
    return -Math.floorDiv(-price, step(price)) * step(price);
  }
}
