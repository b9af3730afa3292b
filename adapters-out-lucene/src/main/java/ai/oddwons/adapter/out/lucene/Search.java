package ai.oddwons.adapter.out.lucene;

import ai.oddwons.application.port.out.CandidateIndex.Candidate;
import ai.oddwons.application.port.out.CandidateIndex.Candidates;
import ai.oddwons.application.port.out.CandidateIndex.Question;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.Similarity;

/** Looks for the markets that share the most and the rarest terms. */
final class Search {
  static final Similarity SIMILARITY = new RarityWeight();

  private Search() {}

  /** One answer for each question, worked out when it is taken. */
  static Iterable<Candidates> answers(
      Platform platform, IndexSearcher searcher, List<Question> questions, int limit) {
    return () ->
        questions.stream()
            .map(question -> Failures.guarded(() -> answer(platform, searcher, question, limit)))
            .iterator();
  }

  private static Candidates answer(
      Platform platform, IndexSearcher searcher, Question question, int limit) throws IOException {
    ScoreDoc[] hits =
        searcher.search(
                TermQueries.of(question.terms(), searcher),
                new TopScoreDocCollectorManager(limit, null, limit))
            .scoreDocs;
    Names names = new Names(searcher);
    List<Candidate> found = new ArrayList<>(hits.length);
    for (ScoreDoc hit : hits) {
      found.add(new Candidate(new MarketId(platform, names.of(hit.doc)), hit.score));
    }
    return new Candidates(question.market(), found);
  }
}
