package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Query;
import java.time.DateTimeException;
import java.time.Instant;

/** Pairs of bounds in a query, each side optional. */
final class Between {
  private Between() {}

  /** {@code NAME_min} and {@code NAME_max} as ISO dates around an epoch second. */
  static boolean dates(Query query, String name, long second) {
    String least = query.first(name + "_min");
    String most = query.first(name + "_max");
    return (least == null || second >= parse(least)) && (most == null || second <= parse(most));
  }

  /** {@code NAME_min} and {@code NAME_max} as numbers around an amount in hundredths. */
  static boolean amounts(Query query, String name, long hundredths) {
    String least = query.first(name + "_min");
    String most = query.first(name + "_max");
    double amount = hundredths / 100.0;
    return (least == null || amount >= number(least)) && (most == null || amount <= number(most));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw GammaError.validation("invalid number: " + text);
    }
  }

  private static long parse(String text) {
    try {
      return Instant.parse(text.length() == 10 ? text + "T00:00:00Z" : text).getEpochSecond();
    } catch (DateTimeException e) {
      throw GammaError.validation("invalid date: " + text);
    }
  }
}
