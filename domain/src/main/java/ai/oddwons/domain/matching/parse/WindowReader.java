package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.parse.Window.Kind;
import ai.oddwons.domain.matching.text.Token;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads dates, deadlines and times of day, and takes them from the reading. */
final class WindowReader {
  private static final int FIRST_YEAR = 2015;
  private static final int LAST_YEAR = 2099;
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private final Reading reading;

  private WindowReader(Reading reading) {
    this.reading = reading;
  }

  /** All dates in the order of the text; the first one with a preposition of time decides. */
  static List<Window> take(Reading reading) {
    return new WindowReader(reading).windows();
  }

  private record Dated(PartialDate date, int end) {}

  private record Clock(@Nullable LocalTime time, ZoneId zone) {
    static final Clock NONE = new Clock(null, Window.NEW_YORK);
  }

  private List<Window> windows() {
    Clock clock = time().orElse(Clock.NONE);
    List<Window> windows = new ArrayList<>();
    for (int index = 0; index < reading.size(); index++) {
      Optional<Dated> dated = reading.isFree(index) ? dateAt(index) : Optional.empty();
      if (dated.isPresent()) {
        windows.add(window(index, dated.get(), clock));
        index = dated.get().end() - 1;
      }
    }
    return List.copyOf(windows);
  }

  private Window window(int from, Dated dated, Clock clock) {
    int start = preposition(from);
    Kind kind = Kind.AT;
    PartialDate date = dated.date();
    String word = start < from ? reading.at(start).text() : "";
    switch (word) {
      case "before", "until", "prior" -> {
        kind = Kind.BY;
        date = reading.is(start - 1, "or") ? date.lastDay() : date.dayBefore();
      }
      case "by", "through", "thru", "past", "beyond" -> {
        kind = Kind.BY;
        date = date.lastDay();
      }
      case "after", "since" -> kind = date.hasDay() ? Kind.AFTER : Kind.AT;
      case "released", "published", "release", "reported" -> kind = Kind.RELEASED;
      default -> {}
    }
    if (kind == Kind.AT && season(from).isPresent()) {
      kind = Kind.SEASON;
    }
    if (kind == Kind.AT && endOf(start, from)) {
      date = date.lastDay();
    }
    reading.take(start, dated.end());
    return new Window(kind, date, clock.time(), clock.zone(), true);
  }

  /** Where the words that belong to a date begin: «by the end of», «on Friday», «(». */
  private int preposition(int from) {
    int start = from;
    while (start > 0
        && from - start < 4
        && (reading.is(start - 1, "the", "end", "of", "to", "year")
            || (reading.isFree(start - 1) && Months.isWeekday(reading.at(start - 1).text())))) {
      start--;
    }
    boolean leading =
        reading.is(
            start - 1,
            "by",
            "before",
            "on",
            "in",
            "until",
            "through",
            "thru",
            "past",
            "beyond",
            "after",
            "dated",
            "for",
            "prior",
            "during",
            "since",
            "from",
            "at",
            "following");
    if (leading) {
      boolean published =
          reading.is(start - 1, "on", "in")
              && reading.is(start - 2, "released", "published", "reported");
      return published ? start - 2 : start - 1;
    }
    if (reading.is(start - 1, "released", "published", "release")) {
      return start - 1;
    }
    return start < from && !reading.is(start, "to", "of", "the", "year", "end") ? start : from;
  }

  private boolean endOf(int from, int to) {
    for (int index = from; index < to; index++) {
      if (reading.is(index, "end")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Dated> dateAt(int index) {
    return mayBeginDate(reading.at(index)) ? readDate(index) : Optional.empty();
  }

  /** Hardly any word does. */
  private static boolean mayBeginDate(Token token) {
    String text = token.text();
    return token.isNumber()
        || Months.number(text).isPresent()
        || ORDINALS.contains(text)
        || (text.length() == 2 && text.charAt(0) == 'q');
  }

  private Optional<Dated> readDate(int index) {
    return iso(index)
        .or(() -> quarterInWords(index))
        .or(() -> monthFirst(index))
        .or(() -> dayFirst(index))
        .or(() -> quarter(index))
        .or(() -> season(index))
        .or(() -> year(index));
  }

  private Optional<Dated> iso(int index) {
    if (!isYear(index)
        || !reading.is(index + 1, "-")
        || !reading.isWhole(index + 2, 1, 12)
        || !reading.is(index + 3, "-")
        || !reading.isWhole(index + 4, 1, 31)) {
      return Optional.empty();
    }
    return PartialDate.ofDay(
            reading.whole(index), reading.whole(index + 2), reading.whole(index + 4))
        .map(date -> new Dated(date, index + 5));
  }

  private Optional<Dated> monthFirst(int index) {
    OptionalInt month = month(index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    if (reading.isWhole(index + 1, 1, 31) && !reading.is(index + 2, "%", "bps")) {
      int afterDay = ordinal(index + 2);
      Integer year = yearAt(afterDay);
      return PartialDate.ofDay(year, month.getAsInt(), reading.whole(index + 1))
          .map(date -> new Dated(date, year == null ? afterDay : afterDay + 1));
    }
    Integer year = yearAt(index + 1);
    return Optional.of(
        new Dated(
            PartialDate.ofMonth(year, month.getAsInt()), year == null ? index + 1 : index + 2));
  }

  private Optional<Dated> dayFirst(int index) {
    if (!reading.isWhole(index, 1, 31)) {
      return Optional.empty();
    }
    int afterDay = ordinal(index + 1);
    int at = reading.is(afterDay, "of") ? afterDay + 1 : afterDay;
    OptionalInt month = month(at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Integer year = yearAt(at + 1);
    return PartialDate.ofDay(year, month.getAsInt(), reading.whole(index))
        .map(date -> new Dated(date, year == null ? at + 1 : at + 2));
  }

  /** A quarter is told by its last month. */
  private Optional<Dated> quarter(int index) {
    String text = reading.at(index).text();
    boolean quarter =
        text.length() == 2 && text.charAt(0) == 'q' && "1234".indexOf(text.charAt(1)) >= 0;
    if (!quarter) {
      return Optional.empty();
    }
    Integer year = yearAt(index + 1);
    int month = 3 * (text.charAt(1) - '0');
    return Optional.of(
        new Dated(PartialDate.ofMonth(year, month), year == null ? index + 1 : index + 2));
  }

  private Optional<Dated> quarterInWords(int index) {
    int number = ORDINALS.indexOf(reading.at(index).text()) + 1;
    if (number == 0 || !reading.is(index + 1, "quarter")) {
      return Optional.empty();
    }
    int at = reading.is(index + 2, "of") ? index + 3 : index + 2;
    Integer year = yearAt(at);
    return year == null
        ? Optional.empty()
        : Optional.of(new Dated(PartialDate.ofMonth(year, 3 * number), at + 1));
  }

  /** A season is told by the year it ends in. */
  private Optional<Dated> season(int index) {
    if (!isYear(index) || !reading.is(index + 1, "-", "/")) {
      return Optional.empty();
    }
    int next = (reading.whole(index) + 1) % 100;
    boolean season =
        reading.isWhole(index + 2, next, next) || reading.isWhole(index + 2, FIRST_YEAR, LAST_YEAR);
    return season
        ? Optional.of(new Dated(PartialDate.ofYear(reading.whole(index) + 1), index + 3))
        : Optional.empty();
  }

  private Optional<Dated> year(int index) {
    boolean amount = reading.is(index - 1, "$") || reading.is(index + 1, "%", "-");
    return isYear(index) && !amount
        ? Optional.of(new Dated(PartialDate.ofYear(reading.whole(index)), index + 1))
        : Optional.empty();
  }

  private OptionalInt month(int index) {
    if (!reading.isFree(index)) {
      return OptionalInt.empty();
    }
    // «may» is a month only where a number follows or a preposition leads.
    boolean surname = reading.is(index + 1, "-") || followsName(index);
    if (surname && !reading.isNumber(index + 1)) {
      return OptionalInt.empty();
    }
    boolean may = reading.is(index, "may");
    boolean surely =
        !may
            || reading.isNumber(index + 1)
            || reading.isNumber(index - 1)
            || reading.is(index - 1, "by", "before", "in", "for", "of", "the")
            || reading.at(index).name();
    return surely ? Months.number(reading.at(index).text()) : OptionalInt.empty();
  }

  /** «Theresa May in 2026»: no preposition leads to it. */
  private boolean followsName(int index) {
    return reading.is(index, "may")
        && reading.isFree(index - 1)
        && reading.at(index - 1).name()
        && reading.at(index - 1).isWord()
        && !reading.is(index - 1, "by", "before", "in", "for", "of", "the", "on", "after", "until");
  }

  private boolean isYear(int index) {
    return reading.isWhole(index, FIRST_YEAR, LAST_YEAR) && reading.at(index).text().length() == 4;
  }

  private @Nullable Integer yearAt(int index) {
    return isYear(index) ? Integer.valueOf(reading.whole(index)) : null;
  }

  private int ordinal(int index) {
    return reading.is(index, "st", "nd", "rd", "th") ? index + 1 : index;
  }

  /** The first time of day: «at 5pm ET», «12:00 PM EST», «17:00 UTC», «noon». */
  private Optional<Clock> time() {
    for (int index = 0; index < reading.size(); index++) {
      if (reading.is(index, "noon")) {
        return taken(index, index + 1, 12, 0);
      }
      if (reading.isWhole(index, 0, 23)) {
        Optional<Clock> time = clock(index);
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Clock> clock(int index) {
    boolean minutes =
        reading.is(index + 1, ":")
            && reading.isWhole(index + 2, 0, 59)
            && reading.at(index + 2).text().length() == 2;
    int after = minutes ? index + 3 : index + 1;
    boolean half = reading.is(after, "am", "pm");
    if (!half && !minutes) {
      return Optional.empty();
    }
    int hour = reading.whole(index);
    if (half && hour <= 12) {
      hour = hour % 12 + (reading.is(after, "pm") ? 12 : 0);
    }
    return taken(index, half ? after + 1 : after, hour, minutes ? reading.whole(index + 2) : 0);
  }

  private Optional<Clock> taken(int from, int zoneAt, int hour, int minute) {
    boolean universal = reading.is(zoneAt, "utc", "gmt");
    boolean zone = universal || reading.is(zoneAt, "et", "est", "edt");
    reading.take(reading.is(from - 1, "at") ? from - 1 : from, zone ? zoneAt + 1 : zoneAt);
    return Optional.of(
        new Clock(LocalTime.of(hour, minute), universal ? ZoneOffset.UTC : Window.NEW_YORK));
  }
}
