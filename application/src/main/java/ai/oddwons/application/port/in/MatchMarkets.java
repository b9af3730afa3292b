package ai.oddwons.application.port.in;

import ai.oddwons.domain.run.JobRun;
import reactor.core.publisher.Flux;

/** Use case: find out which markets of different platforms ask the same. */
public interface MatchMarkets {

  /**
   * Runs once per subscription. Reads the markets that changed since the last run; all of them
   * where there was none, or when the way of reading has changed since.
   *
   * @return what happens while it happens; the last one is always {@link Update.Ended} or {@link
   *     Update.Busy}; fails only when our own stores do
   */
  Flux<Update> match();

  /** News from a run. */
  sealed interface Update {

    /**
     * Some markets were looked at.
     *
     * @param markets how many in this run so far
     * @param of how many there are to look at
     */
    record Progress(int markets, int of) implements Update {}

    /** The run is over. */
    record Ended(JobRun run) implements Update {}

    /** Nothing was done, since another run is at work. */
    record Busy(JobRun holder) implements Update {}
  }
}
