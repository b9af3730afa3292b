package ai.oddwons.adapter.in.cron;

import java.util.concurrent.CompletionException;
import reactor.core.publisher.Mono;

/** The edge where a command line waits for its job: the one place that joins a thread to a Mono. */
public final class JobProcess {
  private JobProcess() {}

  /** Waits for the end; throws what failed. For a Mono that is never empty. */
  public static <T> T await(Mono<T> job) {
    try {
      return job.toFuture().join();
    } catch (CompletionException wrapped) {
      if (wrapped.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw wrapped;
    }
  }

  /** Waits for the end and goes on even when it fails: for letting go of things at the very end. */
  public static void awaitQuietly(Mono<Void> ending) {
    ending.onErrorComplete().toFuture().join();
  }
}
