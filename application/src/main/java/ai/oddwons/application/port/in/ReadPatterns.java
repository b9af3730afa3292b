package ai.oddwons.application.port.in;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternView;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Use case: look at what was found unusual about markets, and at what became of it. Answers are
 * dated by when the last analysis began that ended well, and by {@link Instant#EPOCH}, which is
 * stale to every reader, as long as none has.
 */
public interface ReadPatterns {

  /**
   * Always one answer, possibly an empty slice, as before the first analysis; also fails with
   * {@link MalformedCursor}.
   */
  Mono<Dated<Slice<Pattern>>> listPatterns(PatternFilter filter, PageRequest page);

  /**
   * With its outcomes so far and what was known of its like; empty when there is none of that name.
   */
  Mono<Dated<PatternView>> findPattern(PatternId id);
}
