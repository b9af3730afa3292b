package ai.oddwons.adapter.out.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which venues write a moment: RFC 3339 with or without a fraction, with {@code Z} or
 * an offset, and the database form {@code 2026-03-19 23:20:15+00}.
 */
public final class WireTimes {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int LAST_YEAR = 9_999;

  private WireTimes() {}

  /** Whether it is what a server writes for «no time»: a moment of the year one. */
  public static boolean isYearOne(String text) {
    return text.startsWith("0001-") || text.startsWith("0000-");
  }

  /**
   * Empty when it is no moment; a time without an offset is none, nor is one after the year 9999,
   * which no store could keep.
   */
  public static Optional<Instant> tryParse(String text) {
    Instant usual = UtcText.tryParse(text);
    return usual == null ? tryFormat(text) : Optional.of(usual);
  }

  private static Optional<Instant> tryFormat(String text) {
    try {
      return Optional.of(FORMAT.parse(text.strip(), OffsetDateTime::from))
          .filter(moment -> moment.getYear() <= LAST_YEAR)
          .map(OffsetDateTime::toInstant);
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }
}
