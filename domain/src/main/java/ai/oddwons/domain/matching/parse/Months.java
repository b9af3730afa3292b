package ai.oddwons.domain.matching.parse;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Names of months and days of the week, in English, long or short. */
final class Months {
  private static final String SHORT = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final Set<String> LONG =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "sept",
          "october",
          "november",
          "december");

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
    String lower = word.toLowerCase(Locale.ROOT);
    boolean name = lower.length() == 3 || LONG.contains(lower);
    int at = name ? SHORT.indexOf(lower.substring(0, 3)) : -1;
    return at < 0 || at % 4 != 0 ? OptionalInt.empty() : OptionalInt.of(at / 4 + 1);
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }
}
