package ai.oddwons.application.port.out;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.CollectionGap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stretches in which a venue was not read. All methods fail only with {@link StoreFailure}. */
public interface CollectionGaps {

  Mono<Void> keep(CollectionGap gap);

  /** Those that touch the window, oldest first. */
  Flux<CollectionGap> listGaps(Platform platform, TimeWindow window);
}
