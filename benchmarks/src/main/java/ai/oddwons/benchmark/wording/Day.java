package ai.oddwons.benchmark.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as the venues write it. */
record Day(LocalDate date) {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final DateTimeFormatter CODE = format("yyMMMdd");
  private static final DateTimeFormatter MONTH_CODE = format("yyMMM");
  private static final DateTimeFormatter SHORT = format("MMM d, yyyy");
  private static final DateTimeFormatter LONG = format("MMMM d");
  private static final DateTimeFormatter MONTH = format("MMMM");

  /** Days from the first one on. */
  static Day number(int number) {
    return new Day(FIRST.plusDays(number));
  }

  /** The first days of months. */
  static Day ofMonth(int number) {
    return new Day(FIRST.withDayOfMonth(1).plusMonths(number));
  }

  /** {@code 26NOV23}. */
  String code() {
    return CODE.format(date).toUpperCase(Locale.ROOT);
  }

  /** {@code 26NOV}. */
  String monthCode() {
    return MONTH_CODE.format(date).toUpperCase(Locale.ROOT);
  }

  /** «Nov 23, 2026». */
  String brief() {
    return SHORT.format(date);
  }

  /** «November 23». */
  String inWords() {
    return LONG.format(date);
  }

  String month() {
    return MONTH.format(date);
  }

  String year() {
    return String.valueOf(date.getYear());
  }

  Day plusDays(int days) {
    return new Day(date.plusDays(days));
  }

  Instant close() {
    return date.atTime(LocalTime.of(15, 0)).toInstant(ZoneOffset.UTC);
  }

  /** {@code 2026-11-23}. */
  @Override
  public String toString() {
    return date.toString();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
