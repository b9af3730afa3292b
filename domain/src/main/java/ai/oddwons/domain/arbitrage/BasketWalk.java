package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.pricing.Money;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Walks all books of a basket together. Each further basket costs as much as the one before or
 * more, fees included as long as no rate is above 1 (which {@code Tariff.at} sees to), so that the
 * exact gain rises to one peak and falls from there. Only the venues' rounding moves the best size
 * away from the peak, by at most what rounding is worth: the sizes near it are valued one by one,
 * as the venues would book them.
 */
public final class BasketWalk {
  private final Basket basket;
  private final List<LegWalk> legs;
  private final Money largestGain;
  private final long most;

  /**
   * @param charges of the legs, in their order
   */
  BasketWalk(Basket basket, List<Charges> charges) {
    this.basket = basket;
    this.legs =
        IntStream.range(0, charges.size())
            .mapToObj(i -> new LegWalk(basket.legs().get(i), charges.get(i)))
            .toList();
    this.largestGain = legs.stream().map(LegWalk::largestGain).reduce(Money.ZERO, Money::plus);
    this.most = legs.stream().mapToLong(LegWalk::most).min().orElse(0);
  }

  /** Whole baskets that all books together can fill. */
  public long most() {
    return most;
  }

  /** The size with the largest locked profit, the smallest of those that have it. */
  public Sizing best() {
    return best(most);
  }

  /** The same, with cost and fees within a budget. */
  public Sizing bestWithin(Money budget) {
    return best(lastTrue(0, most, size -> !capital(size).isAbove(budget)));
  }

  /**
   * The largest size that loses no more than so much, whatever happens.
   *
   * @param loss zero or more
   */
  public Sizing largestLosing(Money loss) {
    return at(largestAbove(loss.negated(), most), most);
  }

  /**
   * As booked.
   *
   * @param quantity 0 to {@link #most()}
   */
  public Sizing at(long quantity) {
    return at(quantity, most);
  }

  /** Locked at a size as booked, below zero for a loss; 0 to {@link #most()} baskets. */
  public Money profitAt(long quantity) {
    return legs.stream().map(leg -> leg.cash(quantity)).reduce(payout(quantity), Money::plus);
  }

  private Sizing best(long cap) {
    long peak = peak(cap);
    long best = peak;
    Money most = profitAt(peak);
    for (long size = peak - 1; size >= 0 && !atMost(size).isBelow(most); size--) {
      Money profit = profitAt(size);
      if (!profit.isBelow(most)) {
        best = size;
        most = profit;
      }
    }
    for (long size = peak + 1; size <= cap && atMost(size).isAbove(most); size++) {
      Money profit = profitAt(size);
      if (profit.isAbove(most)) {
        best = size;
        most = profit;
      }
    }
    return at(best, cap);
  }

  private Sizing at(long quantity, long cap) {
    return new Sizing(
        quantity,
        payout(quantity),
        legs.stream().map(leg -> leg.fill(quantity)).toList(),
        largestAbove(Money.ZERO, cap));
  }

  /** The last size at which one more basket still gained. */
  private long peak(long cap) {
    return lastTrue(0, cap, size -> size == 0 || exact(size).isAbove(exact(size - 1)));
  }

  private long largestAbove(Money floor, long cap) {
    long size = lastTrue(peak(cap), cap, one -> !atMost(one).isBelow(floor));
    while (size > 0 && profitAt(size).isBelow(floor)) {
      size--;
    }
    return size;
  }

  /** More than this no rounding can make of it. */
  private Money atMost(long size) {
    return exact(size).plus(largestGain);
  }

  private Money exact(long size) {
    return legs.stream().map(leg -> leg.exactCash(size)).reduce(payout(size), Money::plus);
  }

  private Money capital(long size) {
    return legs.stream().map(leg -> leg.fill(size).capital()).reduce(Money.ZERO, Money::plus);
  }

  private Money payout(long size) {
    return basket.payout().times(size);
  }

  /** By halving; what is true at {@code from} stays true up to some size and false beyond it. */
  private static long lastTrue(long from, long to, LongPredicate predicate) {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (predicate.test(middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
