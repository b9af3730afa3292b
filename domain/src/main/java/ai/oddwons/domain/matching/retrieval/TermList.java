package ai.oddwons.domain.matching.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects terms, each key once, as many as are allowed; the first of a key stays. */
final class TermList {
  private final List<RetrievalTerm> terms = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  void add(TermKind kind, String text) {
    RetrievalTerm term = RetrievalTerm.of(kind, text);
    if (terms.size() < RetrievalTerms.MAX_TERMS && keys.add(term.key())) {
      terms.add(term);
    }
  }

  boolean has(TermKind kind) {
    return terms.stream().anyMatch(term -> term.kind() == kind);
  }

  List<RetrievalTerm> soFar() {
    return List.copyOf(terms);
  }

  RetrievalTerms terms() {
    return new RetrievalTerms(terms);
  }
}
