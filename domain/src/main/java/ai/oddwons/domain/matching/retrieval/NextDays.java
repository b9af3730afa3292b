package ai.oddwons.domain.matching.retrieval;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days before and after: «before February 1» is «by January 31», and a late game two dates. */
final class NextDays {
  /** A leap year, so that every day has a place. */
  private static final int ANY_YEAR = 2024;

  private static final int DAY_LENGTH = 5;

  private NextDays() {}

  /** Empty for a term that names no day. */
  static List<RetrievalTerm> of(RetrievalTerm term) {
    return switch (term.kind()) {
      case DAY -> around(term.text()).map(day -> RetrievalTerm.of(TermKind.DAY, day)).toList();
      case SIDE_ON_DAY, DATED -> aroundItsDay(term);
      case NAME, WORD, CONCEPT, NUMBER, MONTH, YEAR, CODE, CODE_OF_NAME, GAME_QUESTION -> List.of();
    };
  }

  /** Empty when it has a month only. */
  private static List<RetrievalTerm> aroundItsDay(RetrievalTerm term) {
    int at = term.text().lastIndexOf('@') + 1;
    String thing = term.text().substring(0, at);
    return term.text().length() - at == DAY_LENGTH
        ? around(term.text().substring(at))
            .map(day -> RetrievalTerm.of(term.kind(), thing + day))
            .toList()
        : List.of();
  }

  private static Stream<String> around(String day) {
    LocalDate date =
        LocalDate.of(
            ANY_YEAR, Integer.parseInt(day, 0, 2, 10), Integer.parseInt(day, 3, DAY_LENGTH, 10));
    return Stream.of(-1, 1).map(step -> DayNames.day(date.plusDays(step)));
  }
}
