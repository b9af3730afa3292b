package ai.oddwons.domain.record;

import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import org.jspecify.annotations.Nullable;

/**
 * Between which prices the one of a market lay. A book on which somebody pays 99 cents and nobody
 * sells has no middle, and yet leaves no doubt that the price did not fall.
 *
 * @param high not below {@code low}
 */
record PriceRange(Price low, Price high) {
  /** As far apart as sides may be for detectors to take their middle for the price. */
  private static final Spread WIDEST = Spread.ofCents(20);

  /** The middle where the sides lie near each other, else all that the sides there are allow. */
  static PriceRange of(Quote quote) {
    Price mid = quote.mid(WIDEST);
    return mid == null
        ? new PriceRange(price(quote.bid(), Price.ZERO), price(quote.ask(), Price.ONE))
        : exactly(mid);
  }

  static PriceRange exactly(Price price) {
    return new PriceRange(price, price);
  }

  private static Price price(@Nullable Offer offer, Price otherwise) {
    return offer == null ? otherwise : offer.price();
  }

  /** The price where there is no doubt about it, else null. */
  @Nullable Price point() {
    return low.equals(high) ? low : null;
  }

  /** The least distance to a price, in millionths. */
  long leastDistance(Price price) {
    long above = low.toMicros() - price.toMicros();
    long below = price.toMicros() - high.toMicros();
    return Math.max(0, Math.max(above, below));
  }

  /** The greatest distance to a price, in millionths. */
  long greatestDistance(Price price) {
    return Math.max(high.toMicros() - price.toMicros(), price.toMicros() - low.toMicros());
  }
}
