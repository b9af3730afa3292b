package ai.oddwons.application.usecase;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Dates answers made from stored data by the collection they rest on. */
final class Freshness {
  private static final Set<RunStatus> STORED_SOMETHING =
      EnumSet.of(RunStatus.DONE, RunStatus.PARTIAL);

  private final JobLedger ledger;
  private final Duration freshFor;

  Freshness(JobLedger ledger, Duration freshFor) {
    this.ledger = ledger;
    this.freshFor = freshFor;
  }

  /**
   * The end of the latest run that stored something; before the first one ended, its beginning.
   * Nothing was ever collected: {@link Instant#EPOCH}, which is stale to every reader.
   */
  Mono<Instant> collectedAt() {
    return ledger
        .findLatest(JobName.COLLECT, STORED_SOMETHING)
        .mapNotNull(Freshness::finishedAt)
        .switchIfEmpty(
            ledger
                .findLatest(JobName.COLLECT, EnumSet.of(RunStatus.RUNNING))
                .map(JobRun::startedAt))
        .defaultIfEmpty(Instant.EPOCH);
  }

  /** The time is asked first: a run that ends meanwhile must not make an older body look newer. */
  <T> Mono<Dated<T>> date(Mono<T> body) {
    return collectedAt().flatMap(at -> body.map(value -> new Dated<>(value, at, freshFor)));
  }

  private static @Nullable Instant finishedAt(JobRun run) {
    return run.finishedAt();
  }
}
