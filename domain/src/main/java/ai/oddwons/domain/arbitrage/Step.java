package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;

/**
 * One order to send.
 *
 * @param limit the worst price to accept: the deepest level that the size needs
 */
public record Step(MarketId market, Side side, OrderSide order, Quantity size, Price limit) {}
