package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The best prices of the first outcome's token as a listing shows them, without sizes. The venue
 * writes 0 and 1 for a side on which nobody offers; what is no exact price is absent, and the
 * record remembers it as malformed.
 *
 * @param bid null when nobody bids
 * @param ask null when nobody offers
 */
record TopOfBook(@Nullable Offer bid, @Nullable Offer ask) {
  static final TopOfBook EMPTY = new TopOfBook(null, null);

  static TopOfBook of(WireRecord record, Counts flags) {
    Offer bid = offer(record.price("bestBid"));
    Offer ask = offer(record.price("bestAsk"));
    if (Quote.isCrossed(bid, ask)) {
      flags.add("crossed_quote");
      return EMPTY;
    }
    return new TopOfBook(bid, ask);
  }

  private static @Nullable Offer offer(@Nullable Price price) {
    return price == null || !price.isInner() ? null : new Offer(price, null);
  }
}
