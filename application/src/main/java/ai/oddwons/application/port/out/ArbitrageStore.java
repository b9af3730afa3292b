package ai.oddwons.application.port.out;

import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.arbitrage.Lifetime;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Opportunities, every look at them, and how they ended. All methods fail only with {@link
 * StoreFailure}. Times are kept to the microsecond.
 */
public interface ArbitrageStore {

  /**
   * Keeps what looks found, all or nothing. A basket is open at most once: a look that finds it as
   * it stood goes on with it; one that finds another standing ends it, for that reason, and begins
   * another one; one that finds nothing ends it. A look at a basket that is not open begins one, if
   * it found anything. Of looks at one basket that is open, those no later than the last one are
   * passed over.
   *
   * @param checks each basket at most once
   */
  Mono<KeptChecks> keep(RunId run, List<OpportunityCheck> checks);

  /**
   * Those that are still there, the longest not looked at first. Never behind what was written
   * before.
   *
   * @param limit 1 or more
   */
  Flux<OpenOpportunity> listOpen(Set<Standing> standings, int limit);

  /** Empty when there is none of that name. */
  Mono<OpportunityView> findOpportunity(OpportunityId id);

  /** An empty slice when none fits; also fails with {@link MalformedCursor}. */
  Mono<Slice<OpportunityView>> listOpportunities(OpportunityFilter filter, PageRequest page);

  /** Every look, oldest first, the one that ended it among them; empty when there is none. */
  Flux<PastCheck> listChecks(OpportunityId id);

  /**
   * How long findings lasted that were first seen within a time, those that are still there among
   * them; of the past only what a look ended, not what was withdrawn.
   *
   * @param from inclusive
   */
  Flux<Lifetime> streamLifetimes(OpportunityType type, Instant from);

  /**
   * What became of looks.
   *
   * @param begun how many opportunities are new
   * @param goneOn how many are as they were
   * @param ended how many are gone or became another standing
   */
  record KeptChecks(int begun, int goneOn, int ended) {}
}
