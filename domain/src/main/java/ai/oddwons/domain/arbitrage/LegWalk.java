package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeRole;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What a leg costs or brings for any number of baskets, from sums over its book that are made once.
 */
final class LegWalk {
  private final Leg leg;
  private final Charges charges;
  private final List<Level> levels;

  /** Shares up to and with each level, in millionths. */
  private final long[] reach;

  /** Below each level: what all better levels cost. */
  private final Sums[] below;

  LegWalk(Leg leg, Charges charges) {
    this.leg = leg;
    this.charges = charges;
    this.levels = leg.levels();
    this.reach = new long[levels.size()];
    this.below = new Sums[levels.size()];
    Sums sums = Sums.ZERO;
    long shares = 0;
    for (int i = 0; i < levels.size(); i++) {
      below[i] = sums;
      sums = sums.plus(slice(i, levels.get(i).size()));
      shares = Math.addExact(shares, levels.get(i).size().toMicros());
      reach[i] = shares;
    }
  }

  /** For a number of shares, before the balance is rounded. */
  private record Sums(Money notional, Money exactFee, Money tradeFee) {
    private static final Sums ZERO = new Sums(Money.ZERO, Money.ZERO, Money.ZERO);

    private Sums plus(Sums more) {
      return new Sums(
          notional.plus(more.notional), exactFee.plus(more.exactFee), tradeFee.plus(more.tradeFee));
    }
  }

  Leg leg() {
    return leg;
  }

  /** Whole baskets that the book can fill. */
  long most() {
    return levels.isEmpty() ? 0 : reach[reach.length - 1] / leg.perBasket().toMicros();
  }

  /** Signed, as if nothing were rounded. */
  Money exactCash(long baskets) {
    Sums sums = sums(baskets);
    return signed(sums.notional()).minus(sums.exactFee());
  }

  /** Signed, as the venue books the order. */
  Money cash(long baskets) {
    return booked(sums(baskets));
  }

  /** The most by which the venue's rounding can be to our advantage. */
  Money largestGain() {
    return charges.rounding().largestGain(levels.size());
  }

  LegFill fill(long baskets) {
    Sums sums = sums(baskets);
    return new LegFill(
        leg,
        shares(baskets),
        levels.subList(0, levelsFor(baskets)),
        sums.notional(),
        signed(sums.notional()).minus(booked(sums)));
  }

  private Money booked(Sums sums) {
    return charges.rounding().booked(signed(sums.notional()).minus(sums.tradeFee()));
  }

  private Money signed(Money notional) {
    return leg.order() == OrderSide.BUY ? notional.negated() : notional;
  }

  private Sums sums(long baskets) {
    int count = levelsFor(baskets);
    if (count == 0) {
      return Sums.ZERO;
    }
    long better = count == 1 ? 0 : reach[count - 2];
    return below[count - 1].plus(
        slice(count - 1, Quantity.ofMicros(shares(baskets).toMicros() - better)));
  }

  private Quantity shares(long baskets) {
    return Quantity.ofMicros(Math.multiplyExact(baskets, leg.perBasket().toMicros()));
  }

  /** How many levels are touched. */
  private int levelsFor(long baskets) {
    long shares = shares(baskets).toMicros();
    if (shares == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(reach, shares);
    return found >= 0 ? found + 1 : -found;
  }

  private Sums slice(int level, Quantity size) {
    BigDecimal perShare = charges.feePerShare(FeeRole.TAKER, levels.get(level).price());
    Money fee = Money.ofDollars(perShare.multiply(size.toDecimal()));
    return new Sums(
        Money.ofShares(levels.get(level).price(), size), fee, charges.rounding().tradeFee(fee));
  }
}
