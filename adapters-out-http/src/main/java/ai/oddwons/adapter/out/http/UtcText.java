package ai.oddwons.adapter.out.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The form in which nearly every moment arrives, {@code 2026-11-20T18:03:11.204113Z}, read digit by
 * digit: the general formatter took a tenth of a collection's processor time.
 */
final class UtcText {
  private static final int SECONDS_END = 19;
  private static final int MOST_FRACTION_DIGITS = 9;

  private UtcText() {}

  /** Null when it is of another form, or no moment: somebody more patient may look at it then. */
  static @Nullable Instant tryParse(String text) {
    int last = text.length() - 1;
    if (last < SECONDS_END || text.charAt(last) != 'Z' || !isPunctuated(text)) {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, SECONDS_END);
    int nanos = nanos(text, last);
    if ((year | month | day | hour | minute | second | nanos) < 0
        || hour > 23
        || minute > 59
        || second > 59) {
      return null;
    }
    return instant(year, month, day, hour * 3_600L + minute * 60L + second, nanos);
  }

  private static boolean isPunctuated(String text) {
    return text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':';
  }

  private static @Nullable Instant instant(
      int year, int month, int day, long secondOfDay, int nanos) {
    try {
      return Instant.ofEpochSecond(
          LocalDate.of(year, month, day).toEpochDay() * 86_400 + secondOfDay, nanos);
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  /** From the dot after the seconds to the Z; 0 without a fraction, -1 when it is none. */
  private static int nanos(String text, int end) {
    if (end == SECONDS_END) {
      return 0;
    }
    int count = end - SECONDS_END - 1;
    if (text.charAt(SECONDS_END) != '.' || count < 1 || count > MOST_FRACTION_DIGITS) {
      return -1;
    }
    int fraction = digits(text, SECONDS_END + 1, end);
    for (int i = count; i < MOST_FRACTION_DIGITS && fraction > 0; i++) {
      fraction *= 10;
    }
    return fraction;
  }

  /** -1 when anything but a digit stands there. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
