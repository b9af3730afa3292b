package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.util.List;

/**
 * What becomes of a leg at a size.
 *
 * @param size shares in all
 * @param levels those of the book that are touched, best first, the last one perhaps in part
 * @param notional what the shares cost or bring without the fee
 * @param fee of the whole order as the venue books it
 */
public record LegFill(Leg leg, Quantity size, List<Level> levels, Money notional, Money fee) {
  public LegFill {
    levels = List.copyOf(levels);
  }

  /** What is tied up: cost and fee of a purchase, nothing for a sale. */
  public Money capital() {
    return leg.order() == OrderSide.BUY ? notional.plus(fee) : Money.ZERO;
  }

  /** Signed: below zero for a purchase. */
  public Money cash() {
    return (leg.order() == OrderSide.BUY ? notional.negated() : notional).minus(fee);
  }

  /** The order to send; nothing to do at no size. */
  public List<Step> steps() {
    return levels.isEmpty()
        ? List.of()
        : List.of(new Step(leg.market(), leg.side(), leg.order(), size, limit()));
  }

  private Price limit() {
    return levels.getLast().price();
  }
}
