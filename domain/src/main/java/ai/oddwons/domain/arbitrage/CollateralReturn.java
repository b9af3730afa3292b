package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.util.List;

/**
 * NO of several outcomes of which at most one can happen. All but one pay for certain, and a venue
 * that an account has asked to do so gives that sum back at once.
 *
 * @param noPrices one per outcome, at least one
 * @param size shares of each
 */
public record CollateralReturn(List<Price> noPrices, Quantity size) {
  public CollateralReturn {
    noPrices = List.copyOf(noPrices);
    if (noPrices.isEmpty()) {
      throw new IllegalArgumentException("no outcomes");
    }
  }

  /** Without fees. */
  public Money paid() {
    return noPrices.stream()
        .map(price -> Money.ofShares(price, size))
        .reduce(Money.ZERO, Money::plus);
  }

  /** What comes back whatever happens. */
  public Money guaranteed() {
    return Money.ofShares(Price.ONE, size).times(noPrices.size() - 1L);
  }

  /** What stays tied up; below zero where the position finances itself. */
  public Money capitalAfterReturn() {
    return paid().minus(guaranteed());
  }
}
