package ai.oddwons.domain.matching.retrieval;

import java.util.List;

/**
 * Known things and levels together with the day or month they are asked for. «Bitcoin», «90,000»
 * and «February 13» are in thousands of markets each; only few have two of them at once.
 */
final class DatedTerms {
  /** A text that names more days than that is about none of them in particular. */
  private static final int MOST_DATES = 2;

  private static final int MOST_THINGS = 4;

  private DatedTerms() {}

  static void add(TermList found) {
    List<RetrievalTerm> days = of(found, TermKind.DAY, MOST_DATES);
    List<RetrievalTerm> months = of(found, TermKind.MONTH, MOST_DATES);
    List<RetrievalTerm> concepts = of(found, TermKind.CONCEPT, MOST_THINGS);
    List<RetrievalTerm> levels = of(found, TermKind.NUMBER, MOST_THINGS);
    add(levels, days.isEmpty() ? months : days, found);
    // A statistic of one month has a twin in each year.
    add(of(found, TermKind.YEAR, 1), months, found);
    add(concepts, days, found);
    // One venue names the day of a meeting and the other its month.
    add(concepts, months, found);
  }

  private static void add(List<RetrievalTerm> things, List<RetrievalTerm> dates, TermList found) {
    for (RetrievalTerm date : dates) {
      for (RetrievalTerm thing : things) {
        found.add(TermKind.DATED, thing.text() + "@" + date.text());
      }
    }
  }

  private static List<RetrievalTerm> of(TermList found, TermKind kind, int most) {
    return found.soFar().stream().filter(term -> term.kind() == kind).limit(most).toList();
  }
}
