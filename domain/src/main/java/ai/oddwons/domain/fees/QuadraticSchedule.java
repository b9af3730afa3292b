package ai.oddwons.domain.fees;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fee schedule in Kalshi's words: the name of a type, and a multiplier of the published rate. An
 * event may override what its series says. Rates are those of the schedule of 2026-07-07.
 *
 * @param type null when it is not known, or not overridden
 * @param multiplier null when it is not known, or not overridden
 */
public record QuadraticSchedule(@Nullable String type, @Nullable BigDecimal multiplier) {
  /** Of a series that is not known; as an override it changes nothing. */
  public static final QuadraticSchedule UNKNOWN = new QuadraticSchedule(null, null);

  private static final BigDecimal TAKER = new BigDecimal("0.07");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public QuadraticSchedule {
    type = type == null || type.isBlank() ? null : type;
  }

  /** Type and multiplier are overridden one by one, each where the other one states it. */
  public QuadraticSchedule overriddenBy(QuadraticSchedule override) {
    return new QuadraticSchedule(
        override.type == null ? type : override.type,
        override.multiplier == null ? multiplier : override.multiplier);
  }

  /**
   * Unknown for a type outside the schedule, which is never taken for free; free at a multiplier of
   * zero.
   *
   * @param waivedUntil nothing is charged before; null without a waiver
   */
  public FeeTerms terms(@Nullable Instant waivedUntil) {
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
