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
import reactor.core.publisher.Mono;

/** Dates what a job keeps by when its last run began that ended well. */
final class LastRun {
  /** A run that did a part of its work may have passed over the very thing that is asked for. */
  private static final Set<RunStatus> WELL = EnumSet.of(RunStatus.DONE);

  private final JobLedger ledger;
  private final JobName job;
  private final Duration freshFor;

  LastRun(JobLedger ledger, JobName job, Duration freshFor) {
    this.ledger = ledger;
    this.job = job;
    this.freshFor = freshFor;
  }

  /** The time is asked first: a run that ends meanwhile must not make an older body look newer. */
  <T> Mono<Dated<T>> date(Mono<T> body) {
    return ledger
        .findLatest(job, WELL)
        .map(JobRun::startedAt)
        .defaultIfEmpty(Instant.EPOCH)
        .flatMap(at -> body.map(value -> new Dated<>(value, at, freshFor)));
  }
}
