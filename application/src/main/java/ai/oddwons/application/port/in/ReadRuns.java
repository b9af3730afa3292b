package ai.oddwons.application.port.in;

import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Use case: see what the jobs did. */
public interface ReadRuns {

  /**
   * Newest first; always one slice, possibly empty.
   *
   * @param job empty for all jobs
   */
  Mono<Slice<JobRun>> listRuns(Optional<JobName> job, PageRequest page);

  /** The latest run of the job that has ended; its report holds the funnel. Empty when none has. */
  Mono<JobRun> findLatestEnded(JobName job);
}
