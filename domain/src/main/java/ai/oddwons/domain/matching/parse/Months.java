package ai.oddwons.domain.matching.parse;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Names of months and days of the week, in English, long or short. */
final class Months {
  private static final Map<String, Integer> NUMBERS = numbers();

  private static final int SHORT = 3;

  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri");

  private Months() {}

  /** 1 to 12; empty for any other word. */
  static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      numbers.put(name, month.getValue());
      numbers.put(name.substring(0, SHORT), month.getValue());
    }
    numbers.put("sept", Month.SEPTEMBER.getValue());
    return numbers;
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }
}
