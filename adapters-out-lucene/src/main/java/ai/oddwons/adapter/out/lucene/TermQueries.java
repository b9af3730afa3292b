package ai.oddwons.adapter.out.lucene;

import ai.oddwons.domain.matching.retrieval.RetrievalTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes a query of terms, never of text: what a title says is no syntax.
 *
 * <p>A market must share one of the rarest terms to be looked at; the other terms then count as
 * well. So a search looks at some hundred markets and not at all that share a month.
 */
final class TermQueries {
  /** Terms are rare, from the rarest on, until so many markets have one of them. */
  private static final int LOOKED_AT = 400;

  private TermQueries() {}

  /**
   * A term as this index knows it.
   *
   * @param markets how many have it, 1 or more
   */
  private record Known(Query query, int markets) {}

  static Query of(RetrievalTerms terms, IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder rare = new BooleanQuery.Builder();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    long looked = 0;
    for (Known known : known(terms, searcher)) {
      if (looked < LOOKED_AT) {
        rare.add(known.query(), Occur.SHOULD);
      } else {
        query.add(known.query(), Occur.SHOULD);
      }
      looked += known.markets();
    }
    return query.add(rare.build(), Occur.MUST).build();
  }

  /** The rarest first. */
  private static List<Known> known(RetrievalTerms terms, IndexSearcher searcher)
      throws IOException {
    List<Known> known = new ArrayList<>();
    for (Map.Entry<String, Double> wanted : terms.wanted().entrySet()) {
      Term term = new Term(Fields.TERM, wanted.getKey());
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        Query query = new BoostQuery(new TermQuery(term, states), wanted.getValue().floatValue());
        known.add(new Known(query, states.docFreq()));
      }
    }
    known.sort(Comparator.comparingInt(Known::markets));
    return known;
  }
}
