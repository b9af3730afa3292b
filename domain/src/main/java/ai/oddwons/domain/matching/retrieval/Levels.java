package ai.oddwons.domain.matching.retrieval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in one notation. */
final class Levels {
  private Levels() {}

  /**
   * Without zeros at the end; 89,999.99 is 90000, for that is how a venue writes «just below».
   *
   * @param number digits with at most one point
   */
  static String plain(String number) {
    return plain(new BigDecimal(number));
  }

  static String plain(BigDecimal value) {
    int scale = value.scale();
    BigDecimal next = value.setScale(0, RoundingMode.CEILING);
    boolean justBelow =
        scale >= 2 && next.subtract(value).compareTo(BigDecimal.ONE.movePointLeft(scale)) == 0;
    return (justBelow ? next : value).stripTrailingZeros().toPlainString();
  }
}
