package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.JobLedger.Admission;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs a piece of work as a job: admitted by the ledger, its lease kept alive, its end written. */
final class LeasedRuns {
  private final JobLedger ledger;
  private final InstantSource clock;
  private final Supplier<RunId> runIds;
  private final Duration lease;

  LeasedRuns(JobLedger ledger, InstantSource clock, Supplier<RunId> runIds, Duration lease) {
    this.ledger = ledger;
    this.clock = clock;
    this.runIds = runIds;
    this.lease = lease;
  }

  /**
   * @param work what to do once admitted; its last element must be the update made by {@link #end}
   * @param busy what to say when another run holds the lock
   */
  <T> Flux<T> run(JobName job, Function<JobRun, Flux<T>> work, Function<JobRun, T> busy) {
    return Mono.fromSupplier(runIds)
        .flatMap(id -> ledger.admit(id, job, clock.instant(), clock.instant().plus(lease)))
        .flatMapMany(admission ->
            switch (admission) {
              case Admission.Busy taken -> Flux.just(busy.apply(taken.holder()));
              case Admission.Granted granted -> guarded(granted.run(), work);
            });
  }

  /** Writes the end of a run and gives the finished run back. */
  Mono<JobRun> end(JobRun run, RunStatus status, RunReport report) {
    return Mono.defer(() -> {
      JobRun ended =
          new JobRun(run.id(), run.job(), run.startedAt(), clock.instant(), status, report);
      return ledger.finish(ended).thenReturn(ended);
    });
  }

  private <T> Flux<T> guarded(JobRun run, Function<JobRun, Flux<T>> work) {
    return Flux.usingWhen(
        Mono.just(run),
        begun -> work.apply(begun).takeUntilOther(heartbeat(begun)),
        ended -> Mono.empty(),
        this::failed,
        cancelled -> failed(cancelled, new CancellationException("cancelled")));
  }

  /** Never completes: renews the lease until cancelled, fails once it is lost. */
  private Mono<Void> heartbeat(JobRun run) {
    return Flux.interval(lease.dividedBy(4))
        .onBackpressureDrop()
        .concatMap(tick -> extended(run))
        .concatMap(kept -> kept ? Mono.empty() : Mono.error(new LeaseLost(run.id())))
        .then();
  }

  /**
   * A store that is away for a moment costs no run: whoever took the lock shows at the next beat.
   */
  private Mono<Boolean> extended(JobRun run) {
    return ledger
        .extend(run.id(), clock.instant().plus(lease))
        .onErrorResume(StoreFailure.Unavailable.class, away -> Mono.just(true));
  }

  /** Gives the lock back; of a run that has told its end already nothing is changed. */
  private Mono<Void> failed(JobRun run, Throwable cause) {
    RunReport report = new RunReport(List.of(), Funnel.EMPTY, String.valueOf(cause.getMessage()));
    return end(run, RunStatus.FAILED, report).onErrorResume(alsoFailed -> Mono.empty()).then();
  }
}
