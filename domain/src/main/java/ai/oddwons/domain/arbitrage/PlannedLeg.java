package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;

/**
 * A leg before its book is read.
 *
 * @param perBasket shares in one basket, above zero
 */
public record PlannedLeg(MarketId market, Side side, OrderSide order, Quantity perBasket) {

  /** One share bought. */
  public static PlannedLeg buy(MarketId market, Side side) {
    return new PlannedLeg(market, side, OrderSide.BUY, Quantity.ofShares(1));
  }

  Leg read(MarketReading reading) {
    return new Leg(reading, side, order, perBasket);
  }
}
