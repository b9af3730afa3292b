package ai.oddwons.application.port.out;

import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchState;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which markets of two platforms ask the same, or have to do with each other. All methods fail only
 * with {@link StoreFailure}. Times are kept to the microsecond.
 */
public interface MatchStore {

  /** Empty before the first {@link #keep}. Never behind what was written before. */
  Mono<MatchState> findState();

  /**
   * Those that stand: not ended, and not rejected; in no order, each pair once. Holds a small part
   * of them at a time. Never behind what was written before.
   */
  Flux<MarketMatch> streamCurrent();

  /**
   * Keeps judgements together with how far matching has come, all or nothing. A judgement that says
   * what the one before said changes nothing; another one takes its place and both are in the
   * history. What rests on a match that ends, or is judged anew in another way, is withdrawn with
   * it, see {@link ArbitrageStore}.
   */
  Mono<KeptMatches> keep(Batch batch);

  /** Also one that ended or was rejected; empty when the two were never found. */
  Mono<MatchView> findMatch(MatchId id);

  /** The newest judgement first; also fails with {@link MalformedCursor}. */
  Mono<Slice<MatchView>> listMatches(MatchFilter filter, PageRequest page);

  /** Every judgement that said something new, oldest first; empty when there is none. */
  Flux<MarketMatch> listHistory(MatchId id);

  /**
   * What one run found out.
   *
   * @param at when it is kept
   * @param judged each pair once; rejected ones only where they were something better before,
   *     others are passed over
   * @param ended matches of which a market is no longer open; those that are not known, or have
   *     ended, are passed over
   */
  record Batch(
      RunId run, Instant at, MatchState state, List<MarketMatch> judged, List<MatchId> ended) {
    public Batch {
      judged = List.copyOf(judged);
      ended = List.copyOf(ended);
    }
  }

  /**
   * What became of it.
   *
   * @param added pairs that did not stand before
   * @param changed pairs that say something new, rejected ones among them
   * @param ended pairs that stood before
   * @param withdrawn opportunities that rested on one of them
   */
  record KeptMatches(int added, int changed, int ended, int withdrawn) {}
}
