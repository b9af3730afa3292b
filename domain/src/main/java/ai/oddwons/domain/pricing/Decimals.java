package ai.oddwons.domain.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The step between decimal text at the edge and whole units inside. */
final class Decimals {
  private Decimals() {}

  /** Throws {@link ArithmeticException} when a digit would be lost or the number is too large. */
  static long exactUnits(BigDecimal decimal, int scale) {
    refuseAbsurdExponent(decimal);
    return decimal.movePointRight(scale).longValueExact();
  }

  /** Drops what is finer than a unit. */
  static long unitsRoundedDown(BigDecimal decimal, int scale) {
    refuseAbsurdExponent(decimal);
    return decimal.movePointRight(scale).setScale(0, RoundingMode.DOWN).longValueExact();
  }

  /** Such as 0.42 or 100, never 1E+2. */
  static BigDecimal plain(long units, int scale) {
    BigDecimal stripped = BigDecimal.valueOf(units, scale).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  /** A text such as 1E999999999 is short, yet writing it out would fill the memory. */
  private static void refuseAbsurdExponent(BigDecimal decimal) {
    if (Math.abs((long) decimal.scale()) > 100) {
      throw new ArithmeticException("exponent out of range");
    }
  }
}
