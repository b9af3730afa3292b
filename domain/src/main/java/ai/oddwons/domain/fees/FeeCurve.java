package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;

/**
 * The fee of {@code C} shares at price {@code p}: {@code rate × C × (p × (1 − p))^exponent}, before
 * the venue's rounding. Both venues publish this form: Kalshi's fee schedule of 2026-07-07 with
 * exponent 1 and 0.07 (maker 0.0175) times the series' multiplier, Polymarket's fees V2 of
 * 2026-03-30.
 *
 * @param takerRate 0 or more, a plain ratio
 * @param makerRate 0 or more, a plain ratio
 * @param exponent 1 or more
 */
public record FeeCurve(BigDecimal takerRate, BigDecimal makerRate, int exponent) {
  /** Charges nothing. */
  public static final FeeCurve NONE = new FeeCurve(BigDecimal.ZERO, BigDecimal.ZERO, 1);

  public FeeCurve {
    if (takerRate.signum() < 0 || makerRate.signum() < 0 || exponent < 1) {
      throw new IllegalArgumentException(
          "not a fee curve: taker %s, maker %s, exponent %d"
              .formatted(takerRate, makerRate, exponent));
    }
    takerRate = takerRate.stripTrailingZeros();
    makerRate = makerRate.stripTrailingZeros();
  }

  /** What a taker pays for one share at a price, in dollars, exact: before the venue's rounding. */
  public BigDecimal takerFeePerShare(Price price) {
    return feePerShare(FeeRole.TAKER, price).stripTrailingZeros();
  }

  /** What one share costs at a price beside it, in dollars, exact: before the venue's rounding. */
  public BigDecimal feePerShare(FeeRole role, Price price) {
    BigDecimal p = price.toDecimal();
    return rate(role).multiply(p.multiply(BigDecimal.ONE.subtract(p)).pow(exponent));
  }

  /** A plain ratio. */
  public BigDecimal rate(FeeRole role) {
    return switch (role) {
      case TAKER -> takerRate;
      case MAKER -> makerRate;
    };
  }
}
