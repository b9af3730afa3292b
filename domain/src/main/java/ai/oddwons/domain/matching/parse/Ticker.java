package ai.oddwons.domain.matching.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an id tells that names things by codes, such as {@code KXSERIEAGAME-26JAN10ATATOR-ATA}:
 * {@code series-date and rest-outcome}.
 *
 * @param series upper case
 * @param date null when the id names none
 * @param hour of the day in New York; null when the id names none
 * @param rest what follows the date in its part, such as the codes of two teams; may be empty
 * @param outcome the last part; empty when there is none
 */
public record Ticker(
    String series,
    @Nullable PartialDate date,
    @Nullable Integer hour,
    String rest,
    String outcome) {
  private static final int MAX_LENGTH = 120;
  private static final int CENTURY = 2000;
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2049;

  private static final Pattern SHAPE =
      Pattern.compile("([A-Z][A-Z0-9.]*+)-([A-Z0-9.]++)(?:-([A-Za-z0-9.\\-+]++))?+");

  private static final Pattern DATED =
      Pattern.compile(
          "(?:20)?+(\\d{2})(?:([A-Z]{3})(\\d{2})?+(?:(?<hour>\\d{2})(?:\\d{2})?+(?!\\d))?+)?+([A-Z0-9.]*+)");

  private static final Pattern DATE_CODE =
      Pattern.compile("(?:\\d{2}){0,2}(?<month>[A-Z]{3})(?:\\d{2}){1,2}");

  /** Empty for an id of another shape. */
  public static Optional<Ticker> parse(String id) {
    Matcher matcher = SHAPE.matcher(id);
    if (id.length() > MAX_LENGTH || !matcher.matches()) {
      return Optional.empty();
    }
    String outcome = matcher.group(3) == null ? "" : matcher.group(3);
    return Optional.of(dated(matcher.group(1), matcher.group(2), outcome));
  }

  /** Whether the series is about this, such as {@code NFL} in {@code KXNFLGAME}. */
  public boolean isAbout(String code) {
    return series.contains(code.toUpperCase(Locale.ROOT));
  }

  /**
   * The code of who or what the outcome is; empty where it is a date, such as {@code 26DEC16} or
   * {@code FEB26}.
   */
  public String nameCode() {
    Matcher date = DATE_CODE.matcher(outcome);
    return date.matches() && Months.number(date.group("month")).isPresent() ? "" : outcome;
  }

  private static Ticker dated(String series, String part, String outcome) {
    Matcher matcher = DATED.matcher(part);
    if (!matcher.matches()) {
      return new Ticker(series, null, null, part, outcome);
    }
    int year = CENTURY + Integer.parseInt(matcher.group(1));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new Ticker(series, null, null, part, outcome);
    }
    String word = matcher.group(2);
    OptionalInt month = word == null ? OptionalInt.empty() : Months.number(word);
    if (word != null && month.isEmpty()) {
      return new Ticker(
          series, PartialDate.ofYear(year), null, part.substring(matcher.end(1)), outcome);
    }
    return new Ticker(
        series, date(year, month, matcher.group(3)), hour(matcher), matcher.group(5), outcome);
  }

  private static @Nullable Integer hour(Matcher matcher) {
    String hour = matcher.group("hour");
    return hour == null || Integer.parseInt(hour) > 23 ? null : Integer.valueOf(hour);
  }

  private static PartialDate date(int year, OptionalInt month, @Nullable String day) {
    if (month.isEmpty()) {
      return PartialDate.ofYear(year);
    }
    PartialDate whole = PartialDate.ofMonth(year, month.getAsInt());
    return day == null
        ? whole
        : PartialDate.ofDay(year, month.getAsInt(), Integer.parseInt(day)).orElse(whole);
  }
}
