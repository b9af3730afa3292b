package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.JobProcess;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks again and again until there is an answer, for things that another thread brings about. */
final class Eventually {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private Eventually() {}

  /** Fails when the time is up; what a probe throws ends the wait too. */
  static <T> T get(Duration limit, Callable<Optional<T>> probe) {
    return JobProcess.await(
        Mono.fromCallable(probe)
            .subscribeOn(Schedulers.boundedElastic())
            .flatMap(Mono::justOrEmpty)
            .repeatWhenEmpty(rounds -> rounds.delayElements(PAUSE))
            .timeout(limit));
  }
}
