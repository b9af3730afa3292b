package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.parse.Window.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the date that counts, and fills in its year from the ids or the close. */
final class Windows {
  private Windows() {}

  /**
   * The most exact date of the text, else what the ids tell; null when nothing tells one.
   *
   * @param published whether something is measured whose ids tell the day it is published: a month
   *     in the title is what it is measured over then
   */
  static @Nullable Window choose(
      List<Window> told,
      boolean published,
      @Nullable PartialDate edition,
      @Nullable PartialDate slug,
      @Nullable PartialDate ticker,
      @Nullable LocalDate close) {
    Window window = meant(told).stream().max(byExactness()).orElse(null);
    PartialDate named = edition != null ? edition : slug != null ? slug : ticker;
    if (window == null) {
      return named == null ? null : new Window(Kind.AT, named, null, Window.NEW_YORK, false);
    }
    boolean whole = published && window.date().month() != null;
    Window meant = whole ? window : sharpened(window, slug != null ? slug : ticker);
    return withYear(meant, named, close);
  }

  private static Comparator<Window> byExactness() {
    return Comparator.<Window>comparingInt(
            window -> window.date().hasDay() ? 2 : window.date().month() != null ? 1 : 0)
        .thenComparingInt(window -> window.kind() == Kind.BY ? 1 : 0);
  }

  private static List<Window> meant(List<Window> told) {
    List<Window> meant = told.stream().filter(window -> window.kind() != Kind.RELEASED).toList();
    return meant.isEmpty() ? told : meant;
  }

  /** A year in the title and the day in the id: the day is meant. */
  private static Window sharpened(Window window, @Nullable PartialDate named) {
    if (named == null || !named.hasDay() || window.kind() != Kind.AT) {
      return window;
    }
    boolean end = named.agreesWith(window.date().lastDay());
    boolean sharper = !end && !window.date().hasDay() && window.date().agreesWith(named);
    return sharper ? window.withDate(named) : window;
  }

  private static Window withYear(
      Window window, @Nullable PartialDate named, @Nullable LocalDate close) {
    if (window.date().year() != null) {
      return window;
    }
    if (named != null && named.year() != null) {
      return window.withDate(window.date().withYear(named.year()));
    }
    return close == null ? window : window.withDate(window.date().withYear(nearest(window, close)));
  }

  /** The year that brings the date next to the close of trading. */
  private static int nearest(Window window, LocalDate close) {
    Integer month = window.date().month();
    if (month == null) {
      return close.getYear();
    }
    int apart = month - close.getMonthValue();
    return apart > 6 ? close.getYear() - 1 : apart < -6 ? close.getYear() + 1 : close.getYear();
  }
}
