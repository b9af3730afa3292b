package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import java.util.List;

/**
 * A range {@code [a, b)} beside the thresholds at its ends: the range happens exactly where "at
 * least a" does and "at least b" does not. No gap between the ends, and one source for all, are for
 * the caller to prove.
 */
public record Bucket(MarketReading range, MarketReading atLeastLow, MarketReading atLeastHigh) {

  /** NO of the range, YES of the lower threshold, NO of the higher: pays 2 in every case. */
  public Basket sellRange() {
    return new Basket(
        OpportunityType.RELATED_MARKET,
        List.of(range.buyNo(), atLeastLow.buyYes(), atLeastHigh.buyNo()),
        Money.ofDollars(2));
  }

  /** YES of the range, NO of the lower threshold, YES of the higher: pays 1 in every case. */
  public Basket buyRange() {
    return new Basket(
        OpportunityType.RELATED_MARKET,
        List.of(range.buyYes(), atLeastLow.buyNo(), atLeastHigh.buyYes()),
        Money.ofDollars(1));
  }
}
