package ai.oddwons.domain.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of one job.
 *
 * @param finishedAt null while it runs
 */
public record JobRun(
    RunId id,
    JobName job,
    Instant startedAt,
    @Nullable Instant finishedAt,
    RunStatus status,
    RunReport report) {
  public JobRun {
    if ((status == RunStatus.RUNNING) != (finishedAt == null)) {
      throw new IllegalArgumentException(status + " run finished at " + finishedAt);
    }
  }
}
