package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Side;
import java.util.List;

/**
 * The same question in two markets: one side here and the other there pay 1 together. That they do
 * ask the same is for the caller to prove.
 */
public record Pair(MarketReading first, MarketReading second, Polarity polarity) {

  /** Both directions: YES of the first covered in the second, then NO of the first. */
  public List<Basket> directions() {
    return List.of(direction(Side.YES), direction(Side.NO));
  }

  private Basket direction(Side side) {
    return new Basket(
        OpportunityType.CROSS_PLATFORM,
        List.of(Leg.buy(first, side), Leg.buy(second, polarity.cover(side))),
        Money.ofDollars(1));
  }
}
