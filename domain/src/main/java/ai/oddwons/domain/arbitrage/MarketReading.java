package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Side;

/** One market as just read from its venue, with what it charges. */
public record MarketReading(MarketId market, OrderBook book, Tariff tariff) {

  public Leg buyYes() {
    return Leg.buy(this, Side.YES);
  }

  public Leg buyNo() {
    return Leg.buy(this, Side.NO);
  }
}
