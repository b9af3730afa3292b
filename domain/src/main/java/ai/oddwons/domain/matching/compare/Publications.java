package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.PartialDate;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Window;
import java.time.LocalDate;
import java.util.Optional;

/** What a statistic speaks of, where only the day of its publication is told. */
final class Publications {
  /** Weekly claims appear on the Thursday after the Saturday that ends their week. */
  private static final int DAYS_AFTER_WEEK = 5;

  private Publications() {}

  static Window reference(Proposition proposition, Window window) {
    if (window.kind() != Window.Kind.RELEASED) {
      return window;
    }
    Optional<LocalDate> day = window.date().full();
    boolean weekly = proposition.names(Kind.INDICATOR, "claims");
    PartialDate reference =
        weekly && day.isPresent()
            ? PartialDate.of(day.get().minusDays(DAYS_AFTER_WEEK))
            : window.date().monthBefore();
    return new Window(Window.Kind.AT, reference, null, window.zone(), window.told());
  }
}
