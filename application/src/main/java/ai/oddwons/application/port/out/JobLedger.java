package ai.oddwons.application.port.out;

import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.WholeListing;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which job ran when and with what result, and the lock that keeps two runs of one job apart. All
 * methods fail only with {@link StoreFailure}. Times are kept to the microsecond.
 */
public interface JobLedger {

  /**
   * Begins a run unless another one of the same job holds a lease that has not passed. A run whose
   * lease has passed is marked abandoned, ended in the moment the lease passed. Atomic between
   * processes. Asked again for a run that holds the lock, it grants again, so that a lost answer
   * can be asked for once more.
   *
   * @param at when the run begins
   * @param until the moment in which the lease passes unless it is extended, after {@code at}
   */
  Mono<Admission> admit(RunId run, JobName job, Instant at, Instant until);

  /**
   * Keeps the lock of a run that still works, also when its lease has passed and nobody noticed.
   *
   * @return false when the run has lost it: its process must stop writing
   */
  Mono<Boolean> extend(RunId run, Instant until);

  /**
   * Ends a run and frees its lock; a run that has lost its lock, or has ended, keeps the state it
   * was given. With it, every venue whose coverage is complete is noted as read, see {@link
   * #findWholeListings}.
   *
   * @param run one that is over; its beginning is not changed
   */
  Mono<Void> finish(JobRun run);

  /** Newest first; fails with {@link MalformedCursor} when the cursor is of another list. */
  Mono<Slice<JobRun>> listRuns(Filter filter, PageRequest page);

  /**
   * Runs of a job that have ended and began after a moment, the first one in front.
   *
   * @param limit at most so many, above 0
   */
  Flux<JobRun> listEnded(JobName job, Instant after, int limit);

  /** The run of this job that began last, among those that stand so; empty when none does. */
  Mono<JobRun> findLatest(JobName job, Set<RunStatus> statuses);

  /**
   * Per venue the last finished run that read its listing to the end; by platform, one entry each.
   * Empty when no run ever has. May lag as far behind as other reads for people do.
   */
  Flux<WholeListing> findWholeListings();

  /** Which runs; empty means all jobs. */
  record Filter(Optional<JobName> job) {
    public static final Filter ALL = new Filter(Optional.empty());
  }

  /** Whether a run may begin. */
  sealed interface Admission {
    /** It may, and holds the lock. */
    record Granted(JobRun run) implements Admission {}

    /** It may not: this one is at work. */
    record Busy(JobRun holder) implements Admission {}
  }
}
