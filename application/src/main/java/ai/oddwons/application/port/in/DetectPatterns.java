package ai.oddwons.application.port.in;

import ai.oddwons.domain.run.JobRun;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Use case: judge what was collected since the last time, and keep the patterns found. */
public interface DetectPatterns {

  /**
   * Runs once per subscription. Goes on where the last run ended, however many collections there
   * were since; without a stored state it is built anew from the last days.
   *
   * @return what happens while it happens; the last one is always {@link Update.Ended} or {@link
   *     Update.Busy}; fails only when our own stores do
   */
  Flux<Update> detect();

  /** News from a run. */
  sealed interface Update {

    /**
     * One collection was judged.
     *
     * @param cycle when it began
     * @param cycles how many were judged in this run so far
     * @param patterns how many patterns were found in this run so far
     */
    record Progress(Instant cycle, int cycles, int patterns) implements Update {}

    /** The run is over. */
    record Ended(JobRun run) implements Update {}

    /** Nothing was done, since another run is at work. */
    record Busy(JobRun holder) implements Update {}
  }
}
