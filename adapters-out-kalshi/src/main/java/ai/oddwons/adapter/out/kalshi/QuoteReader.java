package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a market object says about its price. An empty side is written as 0 or 1, with a size of
 * nothing, or both; none of these is an offer.
 */
final class QuoteReader {
  static final String CROSSED = "crossed_quote";

  private QuoteReader() {}

  static Quote read(WireRecord market, MarketStatus status, Instant receivedAt, Marks marks) {
    boolean trades = status.isTradable();
    Offer bid = trades ? offer(market, "yes_bid", "no_ask") : null;
    Offer ask = trades ? offer(market, "yes_ask", "no_bid") : null;
    if (Quote.isCrossed(bid, ask)) {
      marks.flag(CROSSED);
      bid = null;
      ask = null;
    }
    return new Quote(bid, ask, lastPrice(market), activity(market), null, receivedAt);
  }

  /** One side, from its own field or, where that is missing, from the NO side of the same book. */
  private static @Nullable Offer offer(WireRecord market, String own, String opposite) {
    Price price = Generations.price(market, own);
    if (price == null && !isNamed(market, own)) {
      Price other = Generations.price(market, opposite);
      price = other == null ? null : other.complement();
    }
    Quantity size = market.quantity(own + "_size_fp");
    if (price == null || !price.isInner() || (size != null && size.isZero())) {
      return null;
    }
    return new Offer(price, size);
  }

  private static boolean isNamed(WireRecord market, String name) {
    return market.has(name) || market.has(name + "_dollars");
  }

  /** No trade ever is written as zero; no trade happens at 0 or 1. */
  private static @Nullable Price lastPrice(WireRecord market) {
    Price last = Generations.price(market, "last_price");
    return last != null && last.isInner() ? last : null;
  }

  private static Quote.Activity activity(WireRecord market) {
    Quantity volume = Generations.count(market, "volume");
    return new Quote.Activity(
        volume == null ? null : new TradedVolume(volume, VolumeUnit.CONTRACTS),
        Generations.count(market, "open_interest"),
        liquidity(market));
  }

  /** In 2026 always zero until the field went away: a zero says nothing. */
  private static @Nullable Quantity liquidity(WireRecord market) {
    BigDecimal dollars = market.decimal("liquidity_dollars");
    if (dollars == null) {
      BigDecimal cents = market.decimal("liquidity");
      dollars = cents == null ? null : cents.movePointLeft(2);
    }
    return dollars == null || dollars.signum() <= 0
        ? null
        : Quantity.tryParse(dollars.toString()).orElse(null);
  }
}
