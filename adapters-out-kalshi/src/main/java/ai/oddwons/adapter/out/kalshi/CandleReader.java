package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a period of one market ended. Its values go by {@code close_dollars}, by {@code close} as
 * dollars in text (the historical tier), or by {@code close} as whole cents (early 2026).
 */
final class CandleReader {
  private CandleReader() {}

  /** Null when the candle tells no price at all. */
  static @Nullable PastReading read(MarketId market, JsonNode node, Instant receivedAt) {
    WireRecord candle = new WireRecord(node);
    Instant at = lastMoment(candle.require("end_period_ts", candle::epochSeconds));
    Offer bid = offer(candle, "yes_bid");
    Offer ask = offer(candle, "yes_ask");
    if (Quote.isCrossed(bid, ask)) {
      bid = null;
      ask = null;
    }
    Price last = last(candle);
    if (bid == null && ask == null && last == null) {
      return null;
    }
    Quote.Activity activity =
        new Quote.Activity(null, Generations.count(candle, "open_interest"), null);
    Quote quote = new Quote(bid, ask, last, activity, at, receivedAt);
    return new PastReading(market, at, quote, Generations.count(candle, "volume"));
  }

  /** The end itself belongs to the next period already, and so would its trades. */
  private static Instant lastMoment(Instant end) {
    return end.minus(1, ChronoUnit.MICROS);
  }

  private static @Nullable Offer offer(WireRecord candle, String side) {
    Price close = value(candle, side, "close");
    return close == null || !close.isInner() ? null : new Offer(close, null);
  }

  /** The last trade in the period or, without one, the last before it. */
  private static @Nullable Price last(WireRecord candle) {
    Price close = value(candle, "price", "close");
    Price last = close == null ? value(candle, "price", "previous") : close;
    return last == null || !last.isInner() ? null : last;
  }

  private static @Nullable Price value(WireRecord candle, String group, String name) {
    JsonNode node = candle.node().path(group);
    if (!node.isObject()) {
      return null;
    }
    WireRecord prices = new WireRecord(node);
    if (prices.has(name + "_dollars")) {
      return prices.price(name + "_dollars");
    }
    JsonNode bare = node.path(name);
    return bare.isNumber() ? cents(prices, name) : prices.price(name);
  }

  /** A bare number with a fraction could be either unit: better nothing than a guess. */
  private static @Nullable Price cents(WireRecord prices, String name) {
    BigDecimal number = prices.decimal(name);
    return number == null || number.stripTrailingZeros().scale() > 0
        ? null
        : prices.priceInCents(name);
  }
}
