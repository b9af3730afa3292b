package ai.oddwons.domain.matching.parse;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a text tells it, in the text's own time zone: «January 13», «Feb 2026», «2026».
 *
 * @param year null when the text leaves it open
 * @param month 1 to 12; null when the whole year is meant
 * @param day 1 to 31; null when the whole month is meant
 */
public record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static PartialDate ofYear(int year) {
    return new PartialDate(year, null, null);
  }

  static PartialDate ofMonth(@Nullable Integer year, int month) {
    return new PartialDate(year, month, null);
  }

  /** Empty for a day that its month does not have. */
  static Optional<PartialDate> ofDay(@Nullable Integer year, int month, int day) {
    int longest =
        year == null ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
    return day >= 1 && day <= longest
        ? Optional.of(new PartialDate(year, month, day))
        : Optional.empty();
  }

  /** For people: {@code 2026-12-31}, {@code 2026-12}, {@code 2026}; what is left open as dashes. */
  @Override
  public String toString() {
    String text = year == null ? "----" : year.toString();
    if (month != null) {
      text += String.format(Locale.ROOT, "-%02d", month);
    }
    return day == null ? text : text + String.format(Locale.ROOT, "-%02d", day);
  }

  public boolean hasDay() {
    return day != null;
  }

  PartialDate withYear(int known) {
    return new PartialDate(known, month, day);
  }

  /** The last day that it covers; in a leap year's stead without a year. */
  public PartialDate lastDay() {
    if (month == null) {
      return new PartialDate(year, 12, 31);
    }
    if (day != null) {
      return this;
    }
    int length =
        year == null ? Month.of(month).minLength() : YearMonth.of(year, month).lengthOfMonth();
    return new PartialDate(year, month, length);
  }

  /** The last day before the first one that it covers. */
  PartialDate dayBefore() {
    if (month == null) {
      return new PartialDate(year == null ? null : year - 1, 12, 31);
    }
    if (day != null && day > 1) {
      return new PartialDate(year, month, day - 1);
    }
    boolean january = month == 1;
    return ofMonth(
            january && year != null ? Integer.valueOf(year - 1) : year, january ? 12 : month - 1)
        .lastDay();
  }

  /** The month before, for a statistic that is published in this one. */
  public PartialDate monthBefore() {
    if (month == null) {
      return this;
    }
    boolean january = month == 1;
    return ofMonth(
        january && year != null ? Integer.valueOf(year - 1) : year, january ? 12 : month - 1);
  }

  /** Empty while a part is missing. */
  public Optional<LocalDate> full() {
    return year == null || month == null || day == null
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  /** Whether both can be the same date, what one leaves open filled in from the other. */
  public boolean agreesWith(PartialDate other) {
    return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
  }

  private static boolean agree(@Nullable Integer one, @Nullable Integer other) {
    return one == null || other == null || one.equals(other);
  }
}
