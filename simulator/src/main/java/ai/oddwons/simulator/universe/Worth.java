package ai.oddwons.simulator.universe;

/** What a market is worth to its venue's traders, from what its event's outcomes are worth. */
final class Worth {
  private static final long DRIFT_SECONDS = 6 * 3_600;
  private static final double DRIFT = 0.05;
  private static final double DUST = 0.0015;

  private Worth() {}

  /** Probability that the market settles yes, with the venue's own small error; 0 to 1. */
  static double of(Contract contract, double[] outcomes, long second) {
    Leg leg = contract.leg();
    if (leg.placeholder()) {
      return DUST;
    }
    double outcome = Math.clamp(outcomes[leg.outcome()], 0, 1);
    double twisted = contract.event().twin() ? disagreement(contract, outcome, second) : outcome;
    return leg.inverse() ? 1 - twisted : twisted;
  }

  /**
   * On an event both venues trade, Polymarket's opinion wanders around Kalshi's by a few hundredths
   * of a standard deviation: at most some two cents, nothing at the edges, the same for all its legs.
   */
  private static double disagreement(Contract contract, double outcome, long second) {
    if (contract.venue() == Venue.KALSHI || outcome <= 0 || outcome >= 1) {
      return outcome;
    }
    long key = Noise.key(contract.event().key(), 81);
    long node = Math.floorDiv(second, DRIFT_SECONDS);
    double part = (double) Math.floorMod(second, DRIFT_SECONDS) / DRIFT_SECONDS;
    double from = Noise.gaussian(Noise.key(key, node));
    double to = Noise.gaussian(Noise.key(key, node + 1));
    double error = DRIFT * (from * (1 - part) + to * part);
    return Normal.cdf(Normal.quantile(outcome) + error);
  }
}
