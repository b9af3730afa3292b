package ai.oddwons.application.port.in;

import ai.oddwons.domain.run.JobRun;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Use case: find gains that survive fees, depth, age and the rules, and keep looking at them. */
public interface FindArbitrage {

  /**
   * Runs once per subscription: looks for candidates among the latest polled prices, reads the
   * books of each again, and keeps what passes the gates, what nearly does, and why. Then looks
   * again at what is open, for so long.
   *
   * @param watch how long to keep looking at what is open, zero or more
   * @return what happens while it happens; the last one is always {@link Update.Ended} or {@link
   *     Update.Busy}; fails only when our own stores do
   */
  Flux<Update> find(Duration watch);

  /**
   * Looks once at what is open, the longest not looked at first. No job and without a lock: two at
   * once do no harm.
   *
   * @return what was found; fails only when our own stores do
   */
  Mono<Update.Looked> lookAgain();

  /** News from a run. */
  sealed interface Update {

    /**
     * Books were read and judged.
     *
     * @param baskets how many were looked at
     * @param active how many of them are findings now
     * @param watched how many are spreads to watch
     * @param ended how many are gone
     */
    record Looked(int baskets, int active, int watched, int ended) implements Update {}

    /** The run is over. */
    record Ended(JobRun run) implements Update {}

    /** Nothing was done, since another run is at work. */
    record Busy(JobRun holder) implements Update {}
  }
}
