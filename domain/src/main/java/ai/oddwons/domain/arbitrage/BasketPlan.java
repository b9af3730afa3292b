package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A basket before its books are read: what is to be looked at again and again.
 *
 * @param payout what one basket pays whatever happens, beside the sales among its legs
 */
public record BasketPlan(OpportunityType type, List<PlannedLeg> legs, Money payout) {
  public BasketPlan {
    legs = List.copyOf(legs);
    long markets = legs.stream().map(PlannedLeg::market).distinct().count();
    if (legs.isEmpty() || markets < legs.size()) {
      throw new IllegalArgumentException("a basket takes each of some markets once: " + legs);
    }
  }

  /** What a basket that was made of readings is without them. */
  public static BasketPlan of(Basket basket) {
    return new BasketPlan(
        basket.type(),
        basket.legs().stream()
            .map(leg -> new PlannedLeg(leg.market(), leg.side(), leg.order(), leg.perBasket()))
            .toList(),
        basket.payout());
  }

  public BasketId id() {
    return BasketId.of(this);
  }

  public List<MarketId> markets() {
    return legs.stream().map(PlannedLeg::market).toList();
  }

  /** With the books as just read; empty when one of its markets was not read. */
  public Optional<Basket> read(Map<MarketId, MarketReading> readings) {
    return readings.keySet().containsAll(markets())
        ? Optional.of(
            new Basket(
                type, legs.stream().map(leg -> leg.read(reading(readings, leg))).toList(), payout))
        : Optional.empty();
  }

  private static MarketReading reading(Map<MarketId, MarketReading> readings, PlannedLeg leg) {
    MarketReading reading = readings.get(leg.market());
    if (reading == null) {
      throw new IllegalArgumentException("no reading of " + leg.market());
    }
    return reading;
  }
}
