package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;

/** One execution of an order, at one price. */
public record Fill(Price price, Quantity size, FeeRole role) {

  /** What the shares cost without the fee. */
  public Money notional() {
    return Money.ofShares(price, size);
  }
}
