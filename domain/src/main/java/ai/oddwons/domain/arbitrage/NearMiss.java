package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Side;

/**
 * What would make a finding of it: the price to which one leg would have to move while the others
 * stay, for a first basket, after fees but before the rounding of orders.
 *
 * @param best what the book offers now
 * @param needed at most this for a purchase, at least this for a sale
 */
public record NearMiss(MarketId market, Side side, OrderSide order, Price best, Price needed) {}
