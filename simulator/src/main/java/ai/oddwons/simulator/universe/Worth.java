package ai.oddwons.simulator.universe;

/** What a market is worth to its venue's traders, from what its event's outcomes are worth. */
final class Worth {
  private static final long DRIFT_SECONDS = 6 * 3_600;
  private static final double DRIFT = 0.05;
  private static final double WIDEST = 0.03;
  private static final double DUST = 0.0015;

  private Worth() {}

  /** Probability that the market settles yes, with the venue's own small error; 0 to 1. */
  static double of(Contract contract, double[] outcomes, long second) {
    Leg leg = contract.leg();
    if (leg.placeholder()) {
      return DUST;
    }
    double outcome = Math.clamp(outcomes[leg.outcome()], 0, 1);
    boolean apart = contract.event().twin() && contract.event().fair();
    double twisted = apart ? disagreement(contract, outcome, second) : outcome;
    return leg.inverse() ? 1 - twisted : twisted;
  }

  /**
   * On an event both venues trade, Polymarket's opinion wanders around Kalshi's by a few hundredths
   * of a standard deviation: at most some two cents, nothing at the edges, the same for all its
   * legs.
   */
  private static double disagreement(Contract contract, double outcome, long second) {
    if (contract.venue() == Venue.KALSHI || outcome <= 0 || outcome >= 1) {
      return outcome;
    }
    return Normal.cdf(Normal.quantile(outcome) + wandering(contract.event(), second));
  }

  /**
   * The same where gaps are planted: less than half as wide, so that no gap pays that was not
   * planted, and of all outcomes at once, so that sets still sum to one. In standard deviations of
   * what is still to be learnt.
   */
  static double opinion(Contract contract, long second) {
    boolean own = contract.venue() == Venue.POLYMARKET && contract.event().twin();
    if (!own || contract.event().fair()) {
      return 0;
    }
    return Math.clamp(0.4 * wandering(contract.event(), second), -WIDEST, WIDEST);
  }

  private static double wandering(Occurrence event, long second) {
    long key = Noise.key(event.key(), 81);
    long node = Math.floorDiv(second, DRIFT_SECONDS);
    double part = (double) Math.floorMod(second, DRIFT_SECONDS) / DRIFT_SECONDS;
    double from = Noise.gaussian(Noise.key(key, node));
    double to = Noise.gaussian(Noise.key(key, node + 1));
    return DRIFT * (from * (1 - part) + to * part);
  }
}
