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
   * renews nothing there, and a venue that was never read to its end has nothing to be dated by.
   * While the first collection is under way: its beginning. Without any: {@link Instant#EPOCH},
   * which is stale to every reader.
   *
   * @param platforms empty for all
   */
  Mono<Instant> knownAsOf(Set<Platform> platforms) {
    return ledger
        .findWholeListings()
        .filter(whole -> platforms.isEmpty() || platforms.contains(whole.platform()))
        .map(WholeListing::asOf)
        .collectList()
        .mapNotNull(times -> times.stream().min(Comparator.naturalOrder()).orElse(null))
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
