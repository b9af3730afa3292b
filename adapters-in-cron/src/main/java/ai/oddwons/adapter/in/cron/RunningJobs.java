package ai.oddwons.adapter.in.cron;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/** The jobs at work in this process, so that its end can wait for them. Thread-safe. */
public final class RunningJobs {
  private final Phaser jobs = new Phaser(1);
  private volatile boolean ending;

  /** The same job, counted while it works. Once the end has begun, none starts any more. */
  public <T> Mono<T> track(Mono<T> job) {
    return Mono.defer(() -> {
      if (ending || jobs.register() < 0) {
        return Mono.never();
      }
      return job.doFinally(signal -> jobs.arriveAndDeregister());
    });
  }

  /**
   * Waits until no job is at work; to be called once.
   *
   * @return whether all had ended within the time
   */
  public boolean awaitEnd(Duration most) {
    ending = true;
    try {
      jobs.awaitAdvanceInterruptibly(
          jobs.arriveAndDeregister(), most.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillAtWork) {
      return false;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
