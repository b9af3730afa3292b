package ai.oddwons.adapter.out.lucene;

import ai.oddwons.adapter.out.lucene.BestMarkets.Scored;
import ai.oddwons.application.port.out.CandidateIndex.Candidate;
import ai.oddwons.application.port.out.CandidateIndex.Candidates;
import ai.oddwons.application.port.out.CandidateIndex.Question;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/**
 * Looks for the markets that share the most and the rarest terms. A market must share one of the
 * rarest to be looked at; its other terms then count as well. So a search looks at some hundred
 * markets and not at all that share a month. Confined to one thread.
 */
final class Search {
  /** Terms are rare, from the rarest on, until so many markets have one of them. */
  private static final int LOOKED_AT = 400;

  private final Platform platform;
  private final int limit;
  private final List<LeafReaderContext> leaves;
  private final List<Segment> segments;
  private final KnownTerms terms;

  private Search(Platform platform, IndexSearcher searcher, int limit) throws IOException {
    this.platform = platform;
    this.limit = limit;
    leaves = searcher.getIndexReader().leaves();
    segments = leaves.stream().map(Segment::new).toList();
    terms = new KnownTerms(searcher);
  }

  /** One answer for each question, worked out when it is taken. */
  static Iterable<Candidates> answers(
      Platform platform, IndexSearcher searcher, List<Question> questions, int limit) {
    return () -> {
      Search search = Failures.guarded(() -> new Search(platform, searcher, limit));
      return questions.stream()
          .map(question -> Failures.guarded(() -> search.answer(question)))
          .iterator();
    };
  }

  private Candidates answer(Question question) throws IOException {
    List<KnownTerm> known = terms.of(question.terms());
    List<KnownTerm> rare = rare(known);
    Worths worths = new Worths(known);
    BestMarkets best = new BestMarkets(limit);
    for (Segment segment : segments) {
      segment.look(rare, worths, best);
    }
    return new Candidates(question.market(), candidates(best.bestFirst()));
  }

  private static List<KnownTerm> rare(List<KnownTerm> rarestFirst) {
    long looked = 0;
    int count = 0;
    while (count < rarestFirst.size() && looked < LOOKED_AT) {
      looked += rarestFirst.get(count).markets();
      count++;
    }
    return rarestFirst.subList(0, count);
  }

  private List<Candidate> candidates(List<Scored> best) throws IOException {
    List<Candidate> found = new ArrayList<>(best.size());
    for (Scored market : best) {
      Segment segment = segments.get(ReaderUtil.subIndex(market.place(), leaves));
      found.add(
          new Candidate(new MarketId(platform, segment.name(market.place())), market.score()));
    }
    return found;
  }
}
