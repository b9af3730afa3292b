package ai.oddwons.adapter.out.http;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The last digits of a number that went through a binary fraction on its way to us: 0.1 + 0.2 is
 * written as 0.30000000000000004. Only what lies within a billionth of a number of at most six
 * decimals is taken for noise; a number that really is finer stays as it is.
 */
final class BinaryNoise {
  private static final int SENSIBLE_DECIMALS = 6;
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  private BinaryNoise() {}

  /** The number meant: of at most six decimals where there was noise, else the same. */
  static BigDecimal without(BigDecimal number) {
    if (number.scale() <= SENSIBLE_DECIMALS) {
      return number;
    }
    BigDecimal meant = number.setScale(SENSIBLE_DECIMALS, RoundingMode.HALF_EVEN);
    return number.subtract(meant).abs().compareTo(TOLERANCE) <= 0 ? meant : number;
  }
}
