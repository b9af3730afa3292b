package ai.oddwons.simulator.truth;

import java.util.List;
import java.util.Optional;

/**
 * The size of a basket at which the locked profit is largest; the smallest of those that are equal.
 *
 * @param size whole shares of each leg
 * @param costMicros what they cost without fees, millionths of a dollar
 * @param feesMicros likewise
 * @param profitMicros payout less cost and fees
 * @param mostPerDollar the highest profit per dollar laid out at any size, usually a smaller one
 */
public record Best(
    long size, long costMicros, long feesMicros, long profitMicros, double mostPerDollar) {
  private static final long DOLLAR = 1_000_000;

  /** By trying every size there is; empty where no size leaves anything. */
  static Optional<Best> of(List<Stake> legs, int payoutDollars) {
    long depth = depth(legs);
    long least = legs.stream().mapToInt(Stake::smallest).max().orElse(1);
    Best best = null;
    double most = 0;
    for (long size = least; size <= depth; size++) {
      Best tried = at(legs, payoutDollars, size);
      most = Math.max(most, tried.perDollar());
      if (tried.profitMicros > (best == null ? 0 : best.profitMicros)) {
        best = tried;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.with(most));
  }

  private static long depth(List<Stake> legs) {
    return legs.stream().mapToLong(Stake::depth).min().orElse(0);
  }

  private Best with(double most) {
    return new Best(size, costMicros, feesMicros, profitMicros, most);
  }

  private static Best at(List<Stake> legs, int payoutDollars, long size) {
    long cost = 0;
    long fees = 0;
    for (Stake leg : legs) {
      cost += leg.notional(size);
      fees += leg.fee(size);
    }
    return new Best(size, cost, fees, size * payoutDollars * DOLLAR - cost - fees, 0);
  }

  /** Profit for each dollar laid out, fees included. */
  public double perDollar() {
    return (double) profitMicros / (costMicros + feesMicros);
  }
}
