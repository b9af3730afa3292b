package ai.oddwons.simulator.universe;

/**
 * How a market ends.
 *
 * @param value what one YES pays, ten-thousandths of a dollar
 * @param scalar whether the value is neither all nor nothing
 */
public record Settlement(int value, boolean scalar) {
  private static final int ODD = 111;

  /** The end the universe holds for a market; fixed from the start, unknown until determined. */
  public static Settlement of(Contract contract) {
    Occurrence event = contract.event();
    if (oddly(contract)) {
      return contract.venue() == Venue.POLYMARKET
          ? new Settlement(Tick.ONE / 2, true)
          : new Settlement(share(contract), true);
    }
    double[] outcomes = event.outcomesAt(contract.closes());
    Leg leg = contract.leg();
    boolean happened = !leg.placeholder() && outcomes[leg.outcome()] > 0.5;
    return new Settlement(happened != leg.inverse() ? Tick.ONE : 0, false);
  }

  /** A share that is neither nothing nor all, on whole cents. */
  private static int share(Contract contract) {
    boolean second = contract.leg().inverse();
    int cents = 2 + Noise.below(Noise.key(contract.event().key(), ODD + 1), 96);
    return (second ? 100 - cents : cents) * 100;
  }

  /** Games not completed, players who did not take part, and contracts that are shares by nature. */
  private static boolean oddly(Contract contract) {
    Occurrence event = contract.event();
    return switch (event.kind()) {
      case SHARE -> contract.venue() == Venue.KALSHI;
      case GAME, PLAYER, QUESTION -> Noise.chance(Noise.key(event.key(), ODD), 0.02);
      default -> false;
    };
  }
}
