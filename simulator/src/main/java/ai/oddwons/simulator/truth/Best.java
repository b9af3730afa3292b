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
 */
public record Best(long size, long costMicros, long feesMicros, long profitMicros) {
  private static final long DOLLAR = 1_000_000;

  /** By trying every size there is; empty where no size leaves anything. */
  static Optional<Best> of(List<Stake> legs, int payoutDollars) {
    long most = legs.stream().mapToLong(Stake::depth).min().orElse(0);
    long least = legs.stream().mapToInt(Stake::smallest).max().orElse(1);
    Best best = null;
    for (long size = least; size <= most; size++) {
      Best tried = at(legs, payoutDollars, size);
      if (tried.profitMicros > (best == null ? 0 : best.profitMicros)) {
        best = tried;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Best at(List<Stake> legs, int payoutDollars, long size) {
    long cost = 0;
    long fees = 0;
    for (Stake leg : legs) {
      cost += leg.notional(size);
      fees += leg.fee(size);
    }
    return new Best(size, cost, fees, size * payoutDollars * DOLLAR - cost - fees);
  }

  /** Profit for each dollar laid out, fees included. */
  public double perDollar() {
    return (double) profitMicros / (costMicros + feesMicros);
  }
}
