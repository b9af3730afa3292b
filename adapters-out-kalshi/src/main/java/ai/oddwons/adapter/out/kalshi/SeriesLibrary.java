package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.application.port.out.VenueFailure;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * All series, read at most once an hour: 14,000 of them come in one body. When the reading fails,
 * the last index serves on, since its categories and fees seldom change; without one, markets are
 * still collected, with their fees unknown.
 */
final class SeriesLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(SeriesLibrary.class);
  private static final Duration LIFE = Duration.ofHours(1);

  private final Mono<SeriesIndex> fresh;
  private volatile SeriesIndex last = SeriesIndex.UNAVAILABLE;

  SeriesLibrary(KalshiHttp http, Scheduler scheduler) {
    fresh =
        http.allSeries(SeriesIndex::read)
            .doOnNext(index -> last = index)
            .cache(index -> LIFE, failure -> Duration.ZERO, () -> Duration.ZERO, scheduler);
  }

  /** Always one index, possibly {@link SeriesIndex#UNAVAILABLE}. */
  Mono<SeriesIndex> index() {
    return fresh.onErrorResume(
        VenueFailure.class,
        failure -> {
          LOG.warn("kalshi series are not available: {}", failure.getMessage());
          return Mono.fromSupplier(() -> last);
        });
  }
}
