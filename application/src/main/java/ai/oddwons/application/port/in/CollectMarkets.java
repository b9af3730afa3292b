package ai.oddwons.application.port.in;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.JobRun;
import reactor.core.publisher.Flux;

/** Use case: read every open market of every venue and store what is new. */
public interface CollectMarkets {

  /**
   * Runs once per subscription, all venues side by side. A venue that fails does not stop the
   * others; what was read of it is kept and the rest recorded as a gap.
   *
   * @return what happens while it happens; the last one is always {@link Update.Ended} or {@link
   *     Update.Busy}; fails only when our own stores do
   */
  Flux<Update> collect(Order order);

  /**
   * What to do beyond the plain run.
   *
   * @param verify whether to read each venue's second listing and compare
   */
  record Order(boolean verify) {}

  /** News from a run. */
  sealed interface Update {

    /**
     * A page was read and stored.
     *
     * @param pages read so far at this venue
     * @param markets different ones so far at this venue
     * @param previouslyListed what the last complete run listed there, the best guess of what is to
     *     come; 0 when there was none
     */
    record Progress(Platform platform, int pages, long markets, long previouslyListed)
        implements Update {}

    /** The run is over, with whatever result. */
    record Ended(JobRun run) implements Update {}

    /** Nothing was done, since another run is at work. */
    record Busy(JobRun holder) implements Update {}
  }
}
