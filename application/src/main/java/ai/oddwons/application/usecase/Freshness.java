package ai.oddwons.application.usecase;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.WholeListing;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Dates answers made from stored data by the collections they rest on. */
final class Freshness {
  private final JobLedger ledger;
  private final Duration freshFor;

  Freshness(JobLedger ledger, Duration freshFor) {
    this.ledger = ledger;
    this.freshFor = freshFor;
  }

  /**
   * Since when these venues may have changed without our knowing: of the last whole listing of each
   * the oldest, dated by the beginning of the run that read it. A run that broke off at a venue
   * renews nothing there. While the first collection of all is under way: its beginning. For a
   * venue that was never read to its end: {@link Instant#EPOCH}, which is stale to every reader;
   * where all venues are meant, such a one is passed over, since it has next to nothing to show.
   *
   * @param platforms empty for all
   */
  Mono<Instant> knownAsOf(Set<Platform> platforms) {
    return ledger
        .findWholeListings()
        .collectMap(WholeListing::platform, WholeListing::asOf)
        .flatMap(known -> known.isEmpty() ? firstRun() : Mono.just(oldest(known, platforms)));
  }

  private static Instant oldest(Map<Platform, Instant> known, Set<Platform> platforms) {
    Set<Platform> meant = platforms.isEmpty() ? known.keySet() : platforms;
    return meant.stream()
        .map(platform -> known.getOrDefault(platform, Instant.EPOCH))
        .min(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** The beginning of the first run while it lasts; a later one does not make old data look new. */
  private Mono<Instant> firstRun() {
    return ledger
        .findLatest(JobName.COLLECT, EnumSet.complementOf(EnumSet.of(RunStatus.RUNNING)))
        .map(ended -> Instant.EPOCH)
        .switchIfEmpty(
            ledger
                .findLatest(JobName.COLLECT, EnumSet.of(RunStatus.RUNNING))
                .map(JobRun::startedAt))
        .defaultIfEmpty(Instant.EPOCH);
  }

  /** The time is asked first: a run that ends meanwhile must not make an older body look newer. */
  <T> Mono<Dated<T>> date(Set<Platform> platforms, Mono<T> body) {
    return knownAsOf(platforms).flatMap(at -> body.map(value -> new Dated<>(value, at, freshFor)));
  }
}
