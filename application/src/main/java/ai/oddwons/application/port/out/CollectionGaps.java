package ai.oddwons.application.port.out;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.CollectionGap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The stretches in which a venue was not read. All methods fail only with {@link StoreFailure}.
 * Times are kept to the microsecond.
 */
public interface CollectionGaps {

  /** A gap that is kept already is not kept twice. */
  Mono<Void> keep(CollectionGap gap);

  /**
   * Those that touch the window, the one that began first in front. A gap that ends in the very
   * moment the window begins still touches it, one that begins in the moment it ends does not.
   */
  Flux<CollectionGap> listGaps(Platform platform, TimeWindow window);
}
