package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.retrieval.RetrievalTerms;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds, among all open markets of one platform, the few that may ask what a given market asks. A
 * copy and never the truth: it may be empty or behind at any time, and is made again from the
 * markets. All methods fail only with {@link StoreFailure}; but an index that is damaged, or was
 * written by another version, is no failure: it counts as empty.
 */
public interface CandidateIndex {

  /** What is held of a platform, each market once, in no order; empty when nothing is. */
  Flux<Entry> streamEntries(Platform platform);

  /**
   * Changes what is held of one platform, all or nothing: what is found changes at the end, and not
   * at all when the changes fail or are cancelled. Takes the changes as they come and holds only a
   * few of them. One update of a platform at a time; another one meanwhile fails with {@link
   * StoreFailure.Unavailable}.
   *
   * @param changes of the same market the last one counts
   * @return how many changes were made, 0 or more, also those that change nothing
   */
  Mono<Long> update(Platform platform, Flux<Change> changes);

  /**
   * For each market asked for those of the platform that are most like it, one answer each in the
   * order asked.
   *
   * @param limit how many for each at most, 1 or more
   */
  Flux<Candidates> listCandidates(Platform platform, List<Question> asked, int limit);

  /**
   * One market that is held.
   *
   * @param fingerprint what it was put with
   */
  record Entry(MarketId market, long fingerprint) {}

  /** One step of an update. */
  sealed interface Change {
    MarketId market();

    /**
     * Holds a market by these terms and no others; one without terms is held and never found.
     *
     * @param fingerprint any number, by which to see later whether the market has changed
     */
    record Put(MarketId market, RetrievalTerms terms, long fingerprint) implements Change {}

    /** Forgets a market; one that is not held stays unheld. */
    record Remove(MarketId market) implements Change {}
  }

  /** A market for which others are looked for. It need not be held itself. */
  record Question(MarketId market, RetrievalTerms terms) {}

  /**
   * What was found.
   *
   * @param found the best first, each at most once; empty when no term is shared
   */
  record Candidates(MarketId market, List<Candidate> found) {
    public Candidates {
      found = List.copyOf(found);
    }
  }

  /**
   * One market found.
   *
   * @param score above 0; how much is shared and how rare it is. Comes in order within one answer
   *     and says nothing across answers
   */
  record Candidate(MarketId market, double score) {}
}
