package ai.oddwons.application.port.out;

import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Records of venues that could not be read, with their bodies. Capped: per venue and reason only the
 * newest are kept, and a long body is cut. Fails only with {@link StoreFailure}.
 */
public interface RejectedRecords {

  Mono<Void> keep(RunId run, List<Rejection> rejections, Instant at);
}
