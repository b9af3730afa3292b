package ai.oddwons.application.port.in;

import ai.oddwons.domain.run.JobRun;
import reactor.core.publisher.Flux;

/** Use case: find out what became of patterns whose horizon has passed, and keep it. */
public interface SettleCases {

  /**
   * Runs once per subscription, until nothing is left that can be known by now, or until the
   * process is told to end.
   *
   * @return what happens while it happens; the last one is always {@link Update.Ended} or {@link
   *     Update.Busy}; fails only when our own stores do
   */
  Flux<Update> settle();

  /** News from a run. */
  sealed interface Update {

    /**
     * Some outcomes were kept.
     *
     * @param outcomes how many in this run so far
     */
    record Progress(long outcomes) implements Update {}

    /** The run is over. */
    record Ended(JobRun run) implements Update {}

    /** Nothing was done, since another run is at work. */
    record Busy(JobRun holder) implements Update {}
  }
}
