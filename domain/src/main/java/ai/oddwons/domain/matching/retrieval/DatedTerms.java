package ai.oddwons.domain.matching.retrieval;

import java.util.List;
import java.util.stream.Stream;

/**
 * Known things and levels together with the day or month they are asked for. «Bitcoin», «90,000»
 * and «February 13» are in thousands of markets each; only few have two of them at once.
 */
final class DatedTerms {
  /** A text that names more days than that is about none of them in particular. */
  private static final int MOST_DATES = 2;

  private static final int MOST_THINGS = 6;

  private DatedTerms() {}

  static void add(TermList found) {
    List<RetrievalTerm> days = of(found, TermKind.DAY).limit(MOST_DATES).toList();
    List<RetrievalTerm> dates =
        days.isEmpty() ? of(found, TermKind.MONTH).limit(MOST_DATES).toList() : days;
    List<RetrievalTerm> things =
        Stream.concat(of(found, TermKind.NUMBER), of(found, TermKind.CONCEPT))
            .limit(MOST_THINGS)
            .toList();
    for (RetrievalTerm date : dates) {
      for (RetrievalTerm thing : things) {
        found.add(TermKind.DATED, thing.text() + "@" + date.text());
      }
    }
  }

  private static Stream<RetrievalTerm> of(TermList found, TermKind kind) {
    return found.soFar().stream().filter(term -> term.kind() == kind);
  }
}
