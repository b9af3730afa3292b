package ai.oddwons.adapter.in.cron;

import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;

/** How one attempt at a job ended. */
public enum JobResult {
  DONE(ExitCode.OK),
  /** Another run is at work: nothing was done, and nothing is wrong. */
  BUSY(ExitCode.OK),
  /** In whole or in part; what was read is kept. */
  FAILED(ExitCode.FAILED);

  private final ExitCode exitCode;

  JobResult(ExitCode exitCode) {
    this.exitCode = exitCode;
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  static JobResult of(JobRun ended) {
    return ended.status() == RunStatus.DONE ? DONE : FAILED;
  }
}
