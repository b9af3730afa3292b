package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeQuote;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trades that belong together, as one unit of them. Each market occurs once: a market's YES and NO
 * are two views of one book, whose prices add up to a whole and its spread, never to less.
 *
 * @param payout what one basket pays whatever happens, beside the sales among its legs
 */
public record Basket(OpportunityType type, List<Leg> legs, Money payout) {

  public Basket {
    legs = List.copyOf(legs);
    List<MarketId> markets = legs.stream().map(Leg::market).toList();
    if (legs.isEmpty() || markets.stream().distinct().count() < markets.size()) {
      throw new IllegalArgumentException("a basket takes each of some markets once: " + markets);
    }
  }

  /** One basket at the best prices, without fees; empty when a leg has nobody to trade with. */
  public Optional<Money> grossEdge() {
    Money edge = payout;
    for (Leg leg : legs) {
      Optional<Price> best = leg.bestPrice();
      if (best.isEmpty()) {
        return Optional.empty();
      }
      Money value = Money.ofShares(best.get(), leg.perBasket());
      edge = leg.order() == OrderSide.BUY ? edge.minus(value) : edge.plus(value);
    }
    return Optional.of(edge);
  }

  /**
   * One basket at the best prices after fees, before orders are rounded; empty when a leg has
   * nobody to trade with, or a fee is not known.
   */
  public Optional<Money> netEdge(Instant at) {
    Optional<Money> edge = grossEdge();
    for (Leg leg : legs) {
      Optional<Money> fee = leg.feeAtBest(at);
      edge = edge.flatMap(before -> fee.map(before::minus));
    }
    return edge;
  }

  /** Ready to be sized, or the reason why it cannot be priced. */
  public Pricing price(Instant at) {
    List<Charges> charges = new ArrayList<>(legs.size());
    for (Leg leg : legs) {
      switch (leg.reading().tariff().at(at)) {
        case FeeQuote.Known(Charges known) -> charges.add(known);
        case FeeQuote.Refused(String reason) -> {
          return new Pricing.Refused(leg.market(), reason);
        }
      }
    }
    return new Pricing.Priced(new BasketWalk(this, charges));
  }

  /** Whether the fees of all legs are known. */
  public sealed interface Pricing {
    /** All are. */
    record Priced(BasketWalk walk) implements Pricing {}

    /**
     * Those of a market are not.
     *
     * @param reason in words, for people
     */
    record Refused(MarketId market, String reason) implements Pricing {}
  }
}
