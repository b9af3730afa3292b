package ai.oddwons.adapter.out.lucene;

import ai.oddwons.domain.matching.retrieval.RetrievalTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/**
 * Looks terms up in an index; what a title says is no syntax. Remembers them for the few questions
 * of one call, since markets asked for together share many. Confined to one thread.
 */
final class KnownTerms {
  private final IndexSearcher searcher;
  private final int markets;
  private final Map<String, TermStates> seen = new HashMap<>();

  KnownTerms(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    CollectionStatistics all = searcher.collectionStatistics(Fields.TERM);
    markets = all == null ? 0 : Math.toIntExact(all.docCount());
  }

  /** The rarest first; those that no market has are left out. */
  List<KnownTerm> of(RetrievalTerms terms) {
    List<KnownTerm> known = new ArrayList<>();
    terms
        .wanted()
        .forEach((key, weight) -> {
          Term term = new Term(Fields.TERM, key);
          TermStates states = seen.computeIfAbsent(key, none -> states(term));
          if (states.docFreq() > 0) {
            known.add(KnownTerm.of(term, states, weight, markets));
          }
        });
    known.sort(Comparator.comparingInt(KnownTerm::markets));
    return known;
  }

  private TermStates states(Term term) {
    return Failures.guarded(() -> TermStates.build(searcher, term, true));
  }
}
