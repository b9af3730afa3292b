package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeQuote;
import ai.oddwons.domain.fees.FeeRole;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One trade of a basket: a side of a market that is bought or sold at what its book offers.
 *
 * @param perBasket shares in one basket, above zero
 */
public record Leg(MarketReading reading, Side side, OrderSide order, Quantity perBasket) {
  private static final Quantity ONE_SHARE = Quantity.ofShares(1);

  public Leg {
    if (perBasket.isZero()) {
      throw new IllegalArgumentException("a leg of nothing in " + reading.market());
    }
  }

  public static Leg buy(MarketReading reading, Side side) {
    return new Leg(reading, side, OrderSide.BUY, ONE_SHARE);
  }

  public MarketId market() {
    return reading.market();
  }

  /** What a taker finds, best price first. A share of NO is offered wherever YES is bid for. */
  public List<Level> levels() {
    OrderBook book = reading.book();
    return switch (order) {
      case BUY -> side == Side.YES ? book.asks() : mirrored(book.bids());
      case SELL -> side == Side.YES ? book.bids() : mirrored(book.asks());
    };
  }

  /** Empty when nobody is there to trade with. */
  public Optional<Price> bestPrice() {
    return levels().stream().findFirst().map(Level::price);
  }

  /** For one basket at the best price, exact; empty when that price or the fee is not known. */
  Optional<Money> feeAtBest(Instant at) {
    return switch (reading.tariff().at(at)) {
      case FeeQuote.Known(Charges charges) -> bestPrice().map(price -> fee(charges, price));
      case FeeQuote.Refused refused -> Optional.empty();
    };
  }

  private Money fee(Charges charges, Price price) {
    return Money.ofDollars(charges.feePerShare(FeeRole.TAKER, price)).times(perBasket.toDecimal());
  }

  private static List<Level> mirrored(List<Level> levels) {
    return levels.stream().map(one -> new Level(one.price().complement(), one.size())).toList();
  }
}
