package ai.oddwons.domain.matching.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one market is found by.
 *
 * @param terms each key once, the most telling first; at most {@value #MAX_TERMS}, empty when the
 *     market says nothing
 */
public record RetrievalTerms(List<RetrievalTerm> terms) {
  /** No text makes more of them, so that a search has a bound whatever it is given. */
  public static final int MAX_TERMS = 96;

  /** A neighbouring day is worth this much of the one itself. */
  private static final double DAY_BESIDE = 0.5;

  /** «3.3 or more» is «above 3.2»: a neighbouring level is as often meant as the one itself. */
  private static final double LEVEL_BESIDE = 0.7;

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
      NextDays.of(term).forEach(beside -> add(beside, DAY_BESIDE, wanted));
      NextLevels.of(term).forEach(beside -> add(beside, LEVEL_BESIDE, wanted));
      counterpart(term).ifPresent(other -> add(other, 1, wanted));
    }
    return wanted;
  }

  private static void add(RetrievalTerm term, double share, Map<String, Double> wanted) {
    wanted.putIfAbsent(term.key(), term.kind().weight() * share);
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
