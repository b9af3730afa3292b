package ai.oddwons.adapter.out.polymarket;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The venue's ways to write a moment: RFC 3339 with any number of fractional digits, the same with a
 * blank and a short offset ({@code 2026-03-19 23:20:15+00}), a bare date, and Unix seconds or
 * milliseconds. What cannot be read, and any moment before 1970 (an unset time of the venue's own
 * language), is absent.
 */
final class VenueTimes {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SHORT_OFFSET = Pattern.compile("[+-]\\d{2}");
  private static final Pattern COMPACT_OFFSET = Pattern.compile("[+-]\\d{4}");
  private static final int DATE_LENGTH = 10;

  private VenueTimes() {}

  /** Null for null, for an empty text and for one that is no time. */
  static @Nullable Instant parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return plausible(read(text.strip()));
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  /** Null for null and for what lies outside any calendar. */
  static @Nullable Instant ofMillis(@Nullable BigDecimal millis) {
    return millis == null ? null : ofUnits(millis.movePointLeft(3));
  }

  /** Null for null and for what lies outside any calendar. */
  static @Nullable Instant ofSeconds(@Nullable BigDecimal seconds) {
    return seconds == null ? null : ofUnits(seconds);
  }

  private static @Nullable Instant ofUnits(BigDecimal seconds) {
    try {
      long nanos = seconds.movePointRight(9).longValueExact();
      return plausible(Instant.ofEpochSecond(0, nanos));
    } catch (ArithmeticException | DateTimeException notATime) {
      return null;
    }
  }

  private static Instant read(String text) {
    if (DATE.matcher(text).matches()) {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    return OffsetDateTime.parse(withFullOffset(withT(text))).toInstant();
  }

  private static String withT(String text) {
    return text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' '
        ? text.substring(0, DATE_LENGTH) + 'T' + text.substring(DATE_LENGTH + 1)
        : text;
  }

  private static String withFullOffset(String text) {
    if (endsWith(text, SHORT_OFFSET, 3)) {
      return text + ":00";
    }
    if (endsWith(text, COMPACT_OFFSET, 5)) {
      int minutes = text.length() - 2;
      return text.substring(0, minutes) + ':' + text.substring(minutes);
    }
    return text;
  }

  private static boolean endsWith(String text, Pattern offset, int length) {
    int from = text.length() - length;
    return from > DATE_LENGTH && offset.matcher(text.substring(from)).matches();
  }

  private static @Nullable Instant plausible(Instant time) {
    return time.isAfter(Instant.EPOCH) ? time : null;
  }
}
