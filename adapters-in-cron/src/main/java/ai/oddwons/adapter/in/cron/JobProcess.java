package ai.oddwons.adapter.in.cron;

import java.util.concurrent.CompletionException;
import reactor.core.publisher.Mono;

/** The edge where a command line waits for its job: the one place that joins a thread to a Mono. */
public final class JobProcess {
  private JobProcess() {}

  /** Waits for the end; throws what the job failed with. */
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
}
