package ai.oddwons.application.matching;

import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.CandidateIndex.Candidates;
import ai.oddwons.application.port.out.CandidateIndex.Question;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.retrieval.TermReader;
import java.util.List;
import java.util.function.BiFunction;
import reactor.core.publisher.Flux;

/**
 * Asks an index for the candidates of many markets, in batches of which a few are under way at a
 * time. Whatever is done with an answer next runs where the index answers, so it is as parallel as
 * the index is.
 */
public final class CandidateScan {
  private static final int BATCH = 64;

  private final CandidateIndex index;
  private final int parallel;
  private final TermReader reader = new TermReader();

  /**
   * @param parallel how many batches are under way at a time, 1 or more
   */
  public CandidateScan(CandidateIndex index, int parallel) {
    if (parallel < 1) {
      throw new IllegalArgumentException("at least one batch at a time, was " + parallel);
    }
    this.index = index;
    this.parallel = parallel;
  }

  /**
   * @param markets whose candidates are looked for, any number
   * @param among the platform of the candidates
   * @param limit how many for each market at most, 1 or more
   * @param then what to make of each answer, run in parallel; must be thread-safe
   * @return what was made, one for each market, in no order
   */
  public <T> Flux<T> scan(
      Flux<OpenMarket> markets,
      Platform among,
      int limit,
      BiFunction<OpenMarket, Candidates, T> then) {
    return markets.buffer(BATCH).flatMap(batch -> ask(batch, among, limit, then), parallel);
  }

  private <T> Flux<T> ask(
      List<OpenMarket> batch,
      Platform among,
      int limit,
      BiFunction<OpenMarket, Candidates, T> then) {
    return Flux.defer(() -> index.listCandidates(among, questions(batch), limit))
        .zipWithIterable(batch, (found, market) -> then.apply(market, found));
  }

  private List<Question> questions(List<OpenMarket> batch) {
    return batch.stream()
        .map(market -> new Question(market.id(), reader.read(market.wording())))
        .toList();
  }
}
