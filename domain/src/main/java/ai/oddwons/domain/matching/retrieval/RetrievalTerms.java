package ai.oddwons.domain.matching.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that one market is found by.
 *
 * @param terms each key once, the most telling first; at most {@value #MAX_TERMS}, empty when the
 *     market says nothing
 */
public record RetrievalTerms(List<RetrievalTerm> terms) {
  /** No text makes more of them, so that a search has a bound whatever it is given. */
  public static final int MAX_TERMS = 96;

  /** A neighbouring day or level is worth this much of the one itself. */
  private static final double BESIDE = 0.5;

  public RetrievalTerms {
    terms = List.copyOf(terms);
    if (terms.size() > MAX_TERMS) {
      throw new IllegalArgumentException("too many terms: " + terms.size());
    }
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** What an index keeps of the market. */
  public List<String> keys() {
    return terms.stream().map(RetrievalTerm::key).toList();
  }

  /**
   * What to look for in an index, each key with its weight above 0: the terms themselves and the
   * days and levels next to theirs; in place of codes that names could have, codes that venues
   * gave.
   */
  public Map<String, Double> wanted() {
    Map<String, Double> wanted = new LinkedHashMap<>();
    terms.stream()
        .filter(term -> term.kind() != TermKind.CODE_OF_NAME)
        .forEach(term -> wanted.put(term.key(), term.kind().weight()));
    for (RetrievalTerm term : terms) {
      for (RetrievalTerm beside : beside(term)) {
        wanted.putIfAbsent(beside.key(), beside.kind().weight() * BESIDE);
      }
      counterpart(term).ifPresent(other -> wanted.putIfAbsent(other.key(), other.kind().weight()));
    }
    return wanted;
  }

  private static List<RetrievalTerm> beside(RetrievalTerm term) {
    return switch (term.kind()) {
      case DAY, SIDE_ON_DAY -> NextDays.of(term);
      case DATED ->
          Stream.of(NextDays.of(term), NextLevels.of(term)).flatMap(List::stream).toList();
      case NUMBER -> NextLevels.of(term);
      case NAME, WORD, CONCEPT, MONTH, YEAR, CODE, CODE_OF_NAME, GAME_QUESTION -> List.of();
    };
  }

  private static Optional<RetrievalTerm> counterpart(RetrievalTerm term) {
    return switch (term.kind()) {
      case CODE -> Optional.of(new RetrievalTerm(TermKind.CODE_OF_NAME, term.text()));
      case CODE_OF_NAME -> Optional.of(new RetrievalTerm(TermKind.CODE, term.text()));
      case NAME, WORD, CONCEPT, NUMBER, DAY, MONTH, YEAR, SIDE_ON_DAY, DATED, GAME_QUESTION ->
          Optional.empty();
    };
  }
}
