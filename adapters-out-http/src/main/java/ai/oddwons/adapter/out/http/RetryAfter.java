package ai.oddwons.adapter.out.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the Retry-After header in both of its forms: seconds, or an HTTP date. */
final class RetryAfter {
  /** Some send fractions, against the standard. */
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,9})(?:\\.\\d{0,9})?");

  /** Whatever is asked beyond this is no wait but a mistake. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /**
   * Null when there is no header or it makes no sense; a date in the past is a wait of zero, and
   * the longest wait is a day.
   */
  static @Nullable Duration parse(@Nullable String header, Instant now) {
    Duration asked = header == null ? null : read(header, now);
    return asked != null && asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }

  private static @Nullable Duration read(String header, Instant now) {
    var seconds = SECONDS.matcher(header.strip());
    if (seconds.matches()) {
      long whole = Long.parseLong(seconds.group(1));
      return Duration.ofSeconds(header.contains(".") ? whole + 1 : whole);
    }
    return untilDate(header.strip(), now);
  }

  private static @Nullable Duration untilDate(String date, Instant now) {
    try {
      Instant then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException noDate) {
      return null;
    }
  }
}
