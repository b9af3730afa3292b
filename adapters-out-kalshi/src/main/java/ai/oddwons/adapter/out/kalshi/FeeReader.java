package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a market charges, from the series' type and multiplier. Rates are those of the fee schedule
 * of 2026-07-07; a type outside it stays unknown and is never taken for free.
 */
final class FeeReader {
  private static final BigDecimal TAKER = new BigDecimal("0.07");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private FeeReader() {}

  static FeeTerms read(
      @Nullable String type, @Nullable BigDecimal multiplier, @Nullable Instant waivedUntil) {
    if (type == null || multiplier == null) {
      return new FeeTerms.Unknown("the fee type or multiplier of the series is not known");
    }
    if (multiplier.signum() < 0) {
      return new FeeTerms.Unknown("a negative multiplier: " + multiplier);
    }
    return switch (type) {
      case "quadratic" -> charged(multiplier, BigDecimal.ZERO, waivedUntil);
      case "quadratic_with_maker_fees" -> charged(multiplier, QUARTER, waivedUntil);
      case "quadratic_with_combo_maker_fees" -> charged(multiplier, HALF, waivedUntil);
      case "flat" -> new FeeTerms.Unknown("a flat fee, whose table is not published");
      default -> new FeeTerms.Unknown("the fee type " + type + " is not known");
    };
  }

  private static FeeTerms charged(
      BigDecimal multiplier, BigDecimal makerShare, @Nullable Instant waivedUntil) {
    if (multiplier.signum() == 0) {
      return new FeeTerms.Free();
    }
    BigDecimal taker = TAKER.multiply(multiplier);
    return new FeeTerms.Charged(new FeeCurve(taker, taker.multiply(makerShare), 1), waivedUntil);
  }
}
