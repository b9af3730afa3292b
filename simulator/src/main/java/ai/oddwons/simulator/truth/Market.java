package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.polymarket.Directory;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Pauses;
import ai.oddwons.simulator.universe.Tick;
import java.util.List;

/** What the gaps of one venue and of two have in common. */
final class Market {
  private static final double WORTHWHILE = 0.02;

  private Market() {}

  /** Whether a market has a book at an epoch second. */
  static boolean serves(Contract contract, long second) {
    boolean open = Truth.trades(contract, second);
    return open
        && switch (contract.venue()) {
          case KALSHI -> !Pauses.paused(contract.event(), second);
          case POLYMARKET -> Directory.hydrated(contract, second);
        };
  }

  /** Whether all can be bought and the best prices sum up to less than is paid. */
  static boolean tempts(List<Stake> legs, int payoutDollars) {
    long sum = 0;
    for (Stake leg : legs) {
      if (leg.levels().isEmpty()) {
        return false;
      }
      sum += leg.price();
    }
    return sum < (long) payoutDollars * Tick.ONE;
  }

  /** Whether some size pays at least two per cent of what it costs. */
  static boolean worthwhile(Best best) {
    return best.mostPerDollar() >= WORTHWHILE;
  }
}
