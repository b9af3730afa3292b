package ai.oddwons.domain.matching.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
   * days and levels next to theirs.
   */
  public Map<String, Double> wanted() {
    Map<String, Double> wanted = new LinkedHashMap<>();
    terms.forEach(term -> wanted.put(term.key(), term.kind().weight()));
    for (RetrievalTerm term : terms) {
      for (RetrievalTerm next : NextDays.of(term)) {
        wanted.putIfAbsent(next.key(), next.kind().weight() * BESIDE);
      }
      for (RetrievalTerm next : NextLevels.of(term)) {
        wanted.putIfAbsent(next.key(), next.kind().weight() * BESIDE);
      }
    }
    return wanted;
  }
}
