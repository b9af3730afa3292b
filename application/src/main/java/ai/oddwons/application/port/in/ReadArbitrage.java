package ai.oddwons.application.port.in;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.OpportunityDetail;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityLife;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Use case: look at gains that survive, at spreads to watch, and at what became of them. Answers
 * are dated by when the last search for them began that ended well, and by {@link Instant#EPOCH},
 * which is stale to every reader, as long as none has.
 */
public interface ReadArbitrage {

  /** Always one answer, possibly an empty slice; also fails with {@link MalformedCursor}. */
  Mono<Dated<Slice<OpportunityView>>> listOpportunities(OpportunityFilter filter, PageRequest page);

  /** With every look at it; empty when there is none of that name. */
  Mono<Dated<OpportunityDetail>> findOpportunity(OpportunityId id);

  /** For each type how long findings of the last thirty days lasted; one answer. */
  Mono<Dated<List<OpportunityLife>>> listLives();
}
