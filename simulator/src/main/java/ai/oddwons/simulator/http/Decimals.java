package ai.oddwons.simulator.http;

import ai.oddwons.simulator.universe.Tick;
import java.math.BigDecimal;

/** Whole numbers of small units as decimal texts. */
public final class Decimals {
  private Decimals() {}

  /** Ten-thousandths of a dollar with exactly four decimals: 4200 is "0.4200". */
  public static String four(int tenThousandths) {
    return pad(tenThousandths, Tick.ONE, 4);
  }

  /** Hundredths with exactly two decimals: 1300 is "13.00". */
  public static String two(long hundredths) {
    return pad(hundredths, 100, 2);
  }

  /** Ten-thousandths without trailing zeros: 4200 is "0.42". */
  public static String shortest(int tenThousandths) {
    return BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros().toPlainString();
  }

  /** Hundredths without trailing zeros: 12550 is "125.5". */
  public static String shortestTwo(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  private static String pad(long value, int one, int digits) {
    String whole = Long.toString(value / one);
    String part = Long.toString(one + value % one).substring(1);
    return whole + "." + (part.length() == digits ? part : part.substring(0, digits));
  }
}
