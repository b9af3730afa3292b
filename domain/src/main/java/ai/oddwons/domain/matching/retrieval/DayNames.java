package ai.oddwons.domain.matching.retrieval;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How days and months are written in terms, and which words name months. */
final class DayNames {
  private static final int SHORTEST = 3;
  private static final Map<String, Integer> MONTHS = months();
  private static final List<String> TWO_DIGITS =
      java.util.stream.IntStream.rangeClosed(0, 31)
          .mapToObj(number -> (number < 10 ? "0" : "") + number)
          .toList();

  private DayNames() {}

  static String day(LocalDate date) {
    return day(date.getMonthValue(), date.getDayOfMonth());
  }

  /** {@code 01-10}. */
  static String day(int month, int day) {
    return month(month) + "-" + TWO_DIGITS.get(day);
  }

  /** {@code 01}. */
  static String month(int month) {
    return TWO_DIGITS.get(month);
  }

  /** 1 to 12 for the name of a month, whole or cut to three letters or more; 0 for other words. */
  static int monthOf(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** Whether some year has this day. */
  static boolean exists(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    Arrays.stream(Month.values())
        .forEach(month -> {
          String name = month.name().toLowerCase(Locale.ROOT);
          for (int length = SHORTEST; length <= name.length(); length++) {
            months.put(name.substring(0, length), month.getValue());
          }
        });
    return Map.copyOf(months);
  }
}
