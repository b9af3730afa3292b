package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.PartialDate;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import ai.oddwons.domain.matching.parse.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares when two questions look. */
final class WindowComparison {
  /** A weekly list is dated by the day it covers or by the day it appears. */
  private static final long CHART_DAYS = 2;

  private static final Set<String> WEEKLY =
      Set.of("netflix_show", "netflix_movie", "netflix", "hot_100", "billboard_200", "billboard");

  /** Cups whose season spans the new year: each year names it. */
  private static final Set<String> SPANNING =
      Set.of(
          "afcon",
          "super_bowl",
          "nba_finals",
          "stanley_cup",
          "ucl",
          "uel",
          "uecl",
          "epl",
          "la_liga",
          "serie_a",
          "bundesliga",
          "ligue_1",
          "fa_cup",
          "cfp",
          "nfl",
          "nba",
          "nhl",
          "march_madness");

  private WindowComparison() {}

  static Finding of(Proposition first, Proposition second) {
    Window one = first.window();
    Window other = second.window();
    if (one == null || other == null) {
      return missing(first, second);
    }
    return switch (first.topic()) {
      case RATE_DECISION -> byMeeting(one, other);
      case AWARD, COMPETITION, ELECTION -> byEdition(first, second, one, other);
      case CHART -> isWeekly(first) ? byWeek(one, other) : exact(one, other);
      case PRINT -> ofPrints(first, one, other);
      case PRICE -> ofPrices(first, one, other);
      case GAME -> exact(one, other);
      case EVENT -> ofEvents(first, second, one, other);
    };
  }

  private static Finding missing(Proposition first, Proposition second) {
    Window one = first.window();
    Window other = second.window();
    Window told = one == null ? other : one;
    if (told == null) {
      return Finding.unknown(MatchField.WINDOW, "", "");
    }
    LocalDate close = one == null ? first.close() : second.close();
    if (close != null && told.date().full().filter(day -> near(day, close)).isPresent()) {
      return Finding.fine(MatchField.WINDOW, text(one, close), text(other, close));
    }
    boolean yearOnly = told.date().month() == null;
    boolean loose =
        switch (first.topic()) {
          case AWARD, COMPETITION, ELECTION -> yearOnly || told.kind() == Window.Kind.AT;
          case RATE_DECISION, CHART, PRINT, GAME, PRICE, EVENT -> false;
        };
    return loose
        ? Finding.unknown(MatchField.WINDOW, text(one, null), text(other, null))
        : Finding.open(
            MatchField.WINDOW, text(one, null), text(other, null), ReasonCode.FIELD_UNKNOWN);
  }

  private static boolean near(LocalDate day, LocalDate close) {
    return Math.abs(ChronoUnit.DAYS.between(day, close)) <= 1;
  }

  /** One meeting is told by its month; «by the meeting» and «in the year» hold several. */
  private static Finding byMeeting(Window one, Window other) {
    PartialDate first = monthOf(one.date());
    PartialDate second = monthOf(other.date());
    boolean same =
        one.kind() == other.kind() && sameDetail(first, second) && first.agreesWith(second);
    if (same) {
      return Finding.fine(MatchField.WINDOW, one, other);
    }
    if (one.kind() != other.kind() && (isMeeting(one) || isMeeting(other))) {
      return Finding.related(
          MatchField.WINDOW, one, other, MatchRelation.COMPARABLE, ReasonCode.OTHER_DEADLINE);
    }
    return isMeeting(one) && isMeeting(other)
        ? Finding.veto(MatchField.WINDOW, one, other, ReasonCode.OTHER_DATE)
        : deadlines(one.untilEnd(), other.untilEnd());
  }

  private static boolean isMeeting(Window window) {
    return window.kind() == Window.Kind.AT && window.date().month() != null;
  }

  static boolean sameMeeting(Proposition first, Proposition second) {
    Window one = first.window();
    Window other = second.window();
    return one != null && other != null && byMeeting(one, other) instanceof Finding.Fine;
  }

  private static PartialDate monthOf(PartialDate date) {
    return new PartialDate(date.year(), date.month(), null);
  }

  private static Finding byEdition(
      Proposition first, Proposition second, Window one, Window other) {
    Integer year = one.date().year();
    Integer otherYear = other.date().year();
    boolean bothDays = one.date().hasDay() && other.date().hasDay();
    boolean deadline = one.kind() == Window.Kind.BY || other.kind() == Window.Kind.BY;
    if (deadline) {
      return one.kind() == other.kind() ? deadlines(one, other) : deadlineAgainstDay(one, other);
    }
    if (bothDays && one.kind() == other.kind() && first.topic() != Topic.COMPETITION) {
      return one.date().agreesWith(other.date()) || first.topic() == Topic.AWARD
          ? Finding.fine(MatchField.WINDOW, one, other)
          : Finding.veto(MatchField.WINDOW, one, other, ReasonCode.OTHER_DATE);
    }
    boolean bothSeasons = one.kind() == Window.Kind.SEASON && other.kind() == Window.Kind.SEASON;
    boolean season = !bothSeasons && (names(one, otherYear) || names(other, year));
    if (season || year == null || otherYear == null || year.equals(otherYear)) {
      return Finding.fine(MatchField.WINDOW, one, other);
    }
    boolean spanning =
        !(one.told() && other.told())
            && Math.abs(year - otherYear) == 1
            && first.ids(Kind.COMPETITION).stream().anyMatch(SPANNING::contains)
            && second.ids(Kind.COMPETITION).stream().anyMatch(SPANNING::contains);
    return spanning
        ? Finding.unknown(MatchField.WINDOW, one, other)
        : Finding.veto(MatchField.WINDOW, one, other, ReasonCode.OTHER_DATE);
  }

  /** A season of two years is named by either. */
  private static boolean names(Window season, @Nullable Integer year) {
    Integer end = season.date().year();
    return season.kind() == Window.Kind.SEASON
        && end != null
        && year != null
        && (year.equals(end) || year == end - 1);
  }

  private static boolean isWeekly(Proposition proposition) {
    return proposition.ids(Kind.CHART).stream().anyMatch(WEEKLY::contains);
  }

  private static Finding byWeek(Window one, Window other) {
    Optional<LocalDate> first = one.date().full();
    Optional<LocalDate> second = other.date().full();
    boolean bothDays = first.isPresent() && second.isPresent();
    boolean same =
        bothDays
            ? Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= CHART_DAYS
            : one.date().agreesWith(other.date());
    return same
        ? Finding.fine(MatchField.WINDOW, one, other)
        : Finding.veto(MatchField.WINDOW, one, other, ReasonCode.OTHER_DATE);
  }

  private static Finding ofPrints(Proposition proposition, Window one, Window other) {
    Window first = Publications.reference(proposition, one);
    Window second = Publications.reference(proposition, other);
    if (proposition.names(Kind.INDICATOR, "rate_level")) {
      return byMeeting(first, second);
    }
    boolean same =
        first.kind() == second.kind()
            ? sameDetail(first.date(), second.date()) && first.date().agreesWith(second.date())
            : first.untilEnd().date().agreesWith(second.untilEnd().date());
    return same
        ? Finding.fine(MatchField.WINDOW, one, other)
        : Finding.veto(MatchField.WINDOW, one, other, ReasonCode.OTHER_DATE);
  }

  /** Who is still there on a day has not left by it. */
  private static Finding ofEvents(Proposition first, Proposition second, Window one, Window other) {
    boolean departure =
        first.names(Kind.ACTION, "leave")
            && second.names(Kind.ACTION, "leave")
            && first.negated() != second.negated();
    Window stays = first.negated() ? one : other;
    return departure && stays.kind() == Window.Kind.AT
        ? deadlines(one.untilEnd(), other.untilEnd())
        : exact(one, other);
  }

  /** To reach a level within a time is to reach it by its end. */
  private static Finding ofPrices(Proposition proposition, Window one, Window other) {
    boolean touch =
        proposition.names(Kind.ACTION, "reach")
            || proposition.names(Kind.ACTION, "dip")
            || proposition.names(Kind.SCOPE, "all_time_high");
    if (!touch) {
      return exact(one, other);
    }
    return isMonth(one) == isMonth(other)
        ? deadlines(one.untilEnd(), other.untilEnd())
        : Finding.related(
            MatchField.WINDOW, one, other, MatchRelation.COMPARABLE, ReasonCode.OTHER_DATE);
  }

  /** Such a window begins with its month, not with the market. */
  private static boolean isMonth(Window window) {
    return window.kind() == Window.Kind.AT
        && window.date().month() != null
        && !window.date().hasDay();
  }

  private static boolean sameDetail(PartialDate one, PartialDate other) {
    boolean month = one.month() == null;
    return one.hasDay() == other.hasDay() && month == (other.month() == null);
  }

  private static Finding exact(Window one, Window other) {
    if (one.kind() == Window.Kind.BY && other.kind() == Window.Kind.BY) {
      return deadlines(one, other);
    }
    if (one.kind() != other.kind()) {
      return deadlineAgainstDay(one, other);
    }
    boolean sameDay = one.date().agreesWith(other.date()) && sameDetail(one.date(), other.date());
    if (!sameDay) {
      return Finding.veto(MatchField.WINDOW, one, other, ReasonCode.OTHER_DATE);
    }
    return times(one, other);
  }

  private static Finding times(Window one, Window other) {
    LocalTime time = one.time();
    if (time == null || other.time() == null) {
      return Finding.unknown(MatchField.WINDOW, one, other);
    }
    Optional<Instant> first = one.filledFrom(other).instant();
    Optional<Instant> second = other.filledFrom(one).instant();
    boolean dated = first.isPresent() && second.isPresent();
    boolean same =
        dated ? first.equals(second) : time.equals(other.time()) && one.zone().equals(other.zone());
    return same
        ? Finding.fine(MatchField.WINDOW, one, other)
        : Finding.veto(MatchField.WINDOW, one, other, ReasonCode.OTHER_TIME);
  }

  private static Finding deadlines(Window one, Window other) {
    if (one.date().agreesWith(other.date())) {
      return Finding.fine(MatchField.WINDOW, one, other);
    }
    return Finding.related(
        MatchField.WINDOW,
        one,
        other,
        earlierFirst(one.date(), other.date()),
        ReasonCode.OTHER_DEADLINE);
  }

  private static MatchRelation earlierFirst(PartialDate one, PartialDate other) {
    Optional<LocalDate> first = one.full();
    Optional<LocalDate> second = other.full();
    if (first.isEmpty() || second.isEmpty()) {
      return MatchRelation.COMPARABLE;
    }
    return first.get().isBefore(second.get()) ? MatchRelation.SUBSET : MatchRelation.SUPERSET;
  }

  private static Finding deadlineAgainstDay(Window one, Window other) {
    boolean firstIsDeadline = one.kind() == Window.Kind.BY;
    Window by = firstIsDeadline ? one : other;
    Window at = firstIsDeadline ? other : one;
    boolean period = at.kind() == Window.Kind.AT && !at.date().hasDay();
    if (period && at.date().lastDay().agreesWith(by.date())) {
      return Finding.fine(MatchField.WINDOW, one, other);
    }
    if (!period && at.date().agreesWith(by.date())) {
      return Finding.caveat(MatchField.WINDOW, one, other, ReasonCode.ON_VS_BY);
    }
    return Finding.veto(MatchField.WINDOW, one, other, ReasonCode.OTHER_DATE);
  }

  private static Object text(@Nullable Window window, @Nullable LocalDate close) {
    return window != null ? window : close != null ? close : "";
  }
}
