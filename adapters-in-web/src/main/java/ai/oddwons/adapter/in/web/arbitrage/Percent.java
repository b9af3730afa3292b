package ai.oddwons.adapter.in.web.arbitrage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Ratios in per cent, with at most {@value #DECIMALS} decimals and rounded down: nothing looks
 * better than it is, and a list from some edge upwards holds exactly what shows it or a higher one.
 */
final class Percent {
  static final int DECIMALS = 2;

  private static final int PLACES = 2;

  private Percent() {}

  static BigDecimal of(BigDecimal ratio) {
    return ratio.movePointRight(PLACES).setScale(DECIMALS, RoundingMode.FLOOR).stripTrailingZeros();
  }

  static @Nullable BigDecimal ofNullable(@Nullable BigDecimal ratio) {
    return ratio == null ? null : of(ratio);
  }

  /** Exact. */
  static BigDecimal toRatio(BigDecimal percent) {
    return percent.movePointLeft(PLACES);
  }
}
