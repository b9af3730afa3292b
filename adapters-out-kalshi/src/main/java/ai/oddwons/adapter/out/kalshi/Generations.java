package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of one value through the years: integer cents and counts until March 2026, dollar
 * strings since 2025, fixed-point counts since February 2026. The newest that is there counts.
 */
final class Generations {
  private Generations() {}

  /** From {@code name_dollars}, else from {@code name} in cents. */
  static @Nullable Price price(WireRecord record, String name) {
    return record.has(name + "_dollars")
        ? record.price(name + "_dollars")
        : record.priceInCents(name);
  }

  /** From {@code name_fp}, else from {@code name}. */
  static @Nullable Quantity count(WireRecord record, String name) {
    return record.has(name + "_fp") ? record.quantity(name + "_fp") : record.quantity(name);
  }
}
