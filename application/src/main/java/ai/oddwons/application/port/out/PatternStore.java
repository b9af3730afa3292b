package ai.oddwons.application.port.out;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The patterns that were found, and the state of the detectors that found them. All methods fail
 * only with {@link StoreFailure}. Times are kept to the microsecond.
 */
public interface PatternStore {

  /**
   * Keeps patterns together with the state that goes with them, all or nothing: after a crash at
   * any moment the next run goes on from a state whose patterns are kept. A pattern that is kept
   * already stays as it is; the state replaces the one before.
   *
   * @param at when that is: from then on the patterns can be seen
   * @param parts the parts of the state, {@code image.parts()} of them in order, asked for one at a
   *     time and read once; when it fails, or brings other parts, so does this, and nothing is kept
   * @return how many patterns were new
   */
  Mono<Integer> keep(
      RunId run,
      Instant at,
      List<Pattern> patterns,
      DetectorImage image,
      Flux<DetectorImage.Part> parts);

  /** What state is kept; empty when none is. */
  Mono<DetectorImage> findImage();

  /** Its parts in order; empty when no state is kept. */
  Flux<DetectorImage.Part> streamImage();

  /** Empty when there is none of that name. */
  Mono<Pattern> findPattern(PatternId id);

  /** An empty slice when none fits; also fails with {@link MalformedCursor}. */
  Mono<Slice<Pattern>> listPatterns(PatternFilter filter, PageRequest page);
}
