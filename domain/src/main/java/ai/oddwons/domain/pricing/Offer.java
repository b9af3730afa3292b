package ai.oddwons.domain.pricing;

import org.jspecify.annotations.Nullable;

/**
 * The best price on one side of a market, as a listing shows it.
 *
 * @param price strictly between 0 and 1: venues write the ends for a side on which nobody offers,
 *     and such a side is absent, not an offer
 * @param size shares at that price, null where the listing does not say; never zero
 */
public record Offer(Price price, @Nullable Quantity size) {
  public Offer {
    if (!price.isInner()) {
      throw new IllegalArgumentException("an offer lies strictly between 0 and 1, was " + price);
    }
    if (size != null && size.isZero()) {
      throw new IllegalArgumentException("an offer of nothing at " + price);
    }
  }
}
