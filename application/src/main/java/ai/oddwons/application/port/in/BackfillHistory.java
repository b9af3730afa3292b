package ai.oddwons.application.port.in;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.JobRun;
import java.time.Duration;
import reactor.core.publisher.Flux;

/**
 * Use case: fill in what unsettled markets cost before we first saw them, as venues still tell it.
 */
public interface BackfillHistory {

  /**
   * Runs once per subscription over the unsettled markets in the store, all venues side by side.
   * What is already stored stays as it is, so a second run adds nothing.
   *
   * @return what happens while it happens; the last one is always {@link Update.Ended} or {@link
   *     Update.Busy}; fails only when our own stores do
   */
  Flux<Update> backfill(Order order);

  /**
   * How much past.
   *
   * @param reach how far back from now, above zero
   * @param step distance between two readings of a market, above zero
   */
  record Order(Duration reach, Duration step) {
    public Order {
      if (reach.isNegative() || reach.isZero() || step.isNegative() || step.isZero()) {
        throw new IllegalArgumentException("cannot fill %s by %s".formatted(reach, step));
      }
    }
  }

  /** News from a run. */
  sealed interface Update {
    /** So many markets of this venue are done, with so many snapshots written. */
    record Progress(Platform platform, long markets, long snapshots) implements Update {}

    /** The run is over, with whatever result. */
    record Ended(JobRun run) implements Update {}

    /** Nothing was done, since another run is at work. */
    record Busy(JobRun holder) implements Update {}
  }
}
