package ai.oddwons.application.port.in;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MatchDetail;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.matching.MatchId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Use case: look at which markets ask the same, and why. Answers are dated by when the last
 * matching began that ended well, and by {@link Instant#EPOCH}, which is stale to every reader, as
 * long as none has.
 */
public interface ReadMatches {

  /** Always one answer, possibly an empty slice; also fails with {@link MalformedCursor}. */
  Mono<Dated<Slice<MatchView>>> listMatches(MatchFilter filter, PageRequest page);

  /** With every judgement before; empty when there is none of that name. */
  Mono<Dated<MatchDetail>> findMatch(MatchId id);
}
