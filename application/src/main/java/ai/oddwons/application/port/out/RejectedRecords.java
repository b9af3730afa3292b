package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Records of venues that could not be read, with their bodies. Capped: per venue and reason only
 * the newest are kept, and a long body is cut. Fails only with {@link StoreFailure}. Times are kept
 * to the microsecond.
 */
public interface RejectedRecords {

  /**
   * Keeps the newest of what is given, in the order given: the last is the newest. Writes a raw
   * body out only when it is kept.
   */
  Mono<Void> keep(RunId run, List<Rejection> rejections, Instant at);

  /**
   * What is kept of one venue, newest first.
   *
   * @param limit how many at most, above zero
   */
  Flux<KeptRejection> listNewest(Platform platform, int limit);
}
