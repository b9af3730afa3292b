package ai.oddwons.adapter.in.cron;

import ai.oddwons.domain.run.JobRun;
import java.io.PrintWriter;

/**
 * Where a job speaks: lines for the record on {@code out}, and one line that keeps changing on
 * {@code err} while a person watches.
 */
public final class JobConsole {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean watched;
  private boolean lineOpen;

  /**
   * @param watched whether {@code err} is a terminal
   */
  public JobConsole(PrintWriter out, PrintWriter err, boolean watched) {
    this.out = out;
    this.err = err;
    this.watched = watched;
  }

  /** A line that stays. */
  public synchronized void say(String line) {
    clear();
    out.println(line);
    out.flush();
  }

  /** A line about trouble that stays. */
  public synchronized void complain(String line) {
    clear();
    err.println(line);
    err.flush();
  }

  /** Replaces the changing line; without a terminal nothing is shown. */
  public synchronized void show(String line) {
    if (watched) {
      err.print(CLEAR_LINE + line);
      err.flush();
      lineOpen = true;
    }
  }

  /** News from a job at work. */
  JobResult tellProgress(String line) {
    show(line);
    return JobResult.DONE;
  }

  /** Nothing was done, since another run is at work. */
  JobResult tellBusy(JobRun holder) {
    say(
        "%s: another run is at work since %s (%s), nothing done"
            .formatted(holder.job().slug(), holder.startedAt(), holder.id()));
    return JobResult.BUSY;
  }

  /** A run has ended. */
  JobResult tellEnd(JobRun run, String summary) {
    say(summary);
    return JobResult.of(run);
  }

  private void clear() {
    if (lineOpen) {
      err.print(CLEAR_LINE);
      err.flush();
      lineOpen = false;
    }
  }
}
