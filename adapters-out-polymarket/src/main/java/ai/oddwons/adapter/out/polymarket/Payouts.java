package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the first outcome of a resolved market was paid, from the two forms in which the venue tells
 * it in numbers. Each is empty when the parts contradict each other: a wrong settlement is worse
 * than none.
 */
final class Payouts {
  private static final long MICROS_PER_DOLLAR = 1_000_000L;
  private static final Price HALF = Price.ofCents(50);

  /** How far a displayed price of a resolved market may lie from what it means. */
  private static final long DISPLAY_TOLERANCE_MICROS = 10_000L;

  private Payouts() {}

  /** From micro-dollars per share, in the order of the outcomes; they add up to one dollar. */
  static Optional<Settlement> ofMicroDollars(List<BigDecimal> payouts) {
    if (payouts.size() != 2) {
      return Optional.empty();
    }
    try {
      long yes = payouts.get(0).longValueExact();
      long no = payouts.get(1).longValueExact();
      return yes < 0 || no < 0 || Math.addExact(yes, no) != MICROS_PER_DOLLAR
          ? Optional.empty()
          : Optional.of(ofPayout(Price.ofMicros(yes)));
    } catch (ArithmeticException notWhole) {
      return Optional.empty();
    }
  }

  /**
   * From displayed prices, the weakest word: they are near 0, near 1 or near one half after a
   * resolution, and anything between, or both near zero, is distrusted.
   */
  static Optional<Settlement> ofDisplayedPrices(List<Price> prices) {
    if (prices.size() != 2) {
      return Optional.empty();
    }
    Optional<Price> yes = rounded(prices.get(0));
    Optional<Price> no = rounded(prices.get(1));
    return yes.isPresent() && no.isPresent() && yes.get().complement().equals(no.get())
        ? Optional.of(ofPayout(yes.get()))
        : Optional.empty();
  }

  private static Settlement ofPayout(Price yes) {
    if (yes.equals(Price.ONE)) {
      return new Settlement.Yes();
    }
    if (yes.equals(Price.ZERO)) {
      return new Settlement.No();
    }
    return yes.equals(HALF) ? new Settlement.Voided(HALF) : new Settlement.Scalar(yes);
  }

  private static Optional<Price> rounded(Price price) {
    return List.of(Price.ZERO, HALF, Price.ONE).stream()
        .filter(meant -> Math.abs(meant.toMicros() - price.toMicros()) <= DISPLAY_TOLERANCE_MICROS)
        .findFirst();
  }
}
