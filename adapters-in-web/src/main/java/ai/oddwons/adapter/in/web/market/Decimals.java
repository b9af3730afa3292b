package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From values that may be absent to decimals that may be absent. */
final class Decimals {
  private Decimals() {}

  static @Nullable BigDecimal of(@Nullable Price price) {
    return price == null ? null : price.toDecimal();
  }

  static @Nullable BigDecimal of(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.toDecimal();
  }

  static @Nullable BigDecimal priceOf(@Nullable Offer offer) {
    return offer == null ? null : offer.price().toDecimal();
  }

  static @Nullable BigDecimal sizeOf(@Nullable Offer offer) {
    return offer == null ? null : of(offer.size());
  }
}
