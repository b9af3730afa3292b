package ai.oddwons.domain.matching.parse;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a question looks.
 *
 * @param kind how the date is meant
 * @param date for {@link Kind#BY} the last day that counts, else the day or period itself
 * @param time of day; null when the text names none
 * @param told whether the text itself tells the date, and not only an id of the venue
 * @param zone what the time is told in; New York where the text does not say
 */
public record Window(
    Kind kind, PartialDate date, @Nullable LocalTime time, ZoneId zone, boolean told) {
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** How a date is meant. */
  public enum Kind {
    /** Until the end of a day: a deadline. */
    BY,
    /** At a day, or within a period as a whole. */
    AT,
    /** After a day. */
    AFTER,
    /** A season, told by the year it ends in; the year before names it too. */
    SEASON,
    /** When a statistic is published, not what it speaks of. */
    RELEASED
  }

  Window withDate(PartialDate other) {
    return new Window(kind, other, time, zone, told);
  }

  /** This window in the year of another, where it names none itself. */
  public Window filledFrom(Window other) {
    Integer year = other.date().year();
    return date.year() == null && year != null
        ? new Window(kind, date.withYear(year), time, zone, told)
        : this;
  }

  /** At this hour in New York, where the text names no time of a day. */
  Window orAt(int hour) {
    return time == null && kind == Kind.AT && date.hasDay()
        ? new Window(kind, date, LocalTime.of(hour, 0), NEW_YORK, told)
        : this;
  }

  /** The deadline at the end of the day or period. */
  public Window untilEnd() {
    return new Window(Kind.BY, date.lastDay(), null, zone, told);
  }

  Window withKind(Kind other) {
    return new Window(other, date, time, zone, told);
  }

  /** For people: {@code at 2026-12-31 17:00 America/New_York}. */
  @Override
  public String toString() {
    String day = kind.name().toLowerCase(Locale.ROOT) + " " + date;
    return time == null ? day : day + " " + time + " " + zone;
  }

  /** Empty while a part of the date or the time is missing. */
  public Optional<Instant> instant() {
    LocalTime known = time;
    return known == null
        ? Optional.empty()
        : date.full().map(day -> ZonedDateTime.of(day, known, zone).toInstant());
  }
}
