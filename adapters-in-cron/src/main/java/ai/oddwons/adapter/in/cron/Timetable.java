package ai.oddwons.adapter.in.cron;

import ai.oddwons.application.model.OutsideFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Repeats a job for as long as the process lives: at once, then at every full period since midnight
 * UTC (a quarter of an hour means :00, :15, :30, :45, as a cron line says it). A run that takes
 * longer than a period swallows the moments it missed. A job that fails is tried again at the next
 * moment.
 */
public final class Timetable {
  private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

  /** A run that was killed keeps its lock for a minute and a half: look again before that long. */
  private static final Duration AFTER_BUSY = Duration.ofSeconds(20);

  private final Duration period;
  private final InstantSource clock;

  /**
   * @param period above zero
   */
  public Timetable(Duration period, InstantSource clock) {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("a period is above zero, was " + period);
    }
    this.period = period;
    this.clock = clock;
  }

  /**
   * Never completes.
   *
   * @param job asked anew for each run; its failure is told to {@code trouble} and ends nothing
   */
  public Flux<JobResult> repeat(Mono<JobResult> job, JobConsole trouble) {
    return Flux.concat(
        once(job, trouble),
        Flux.defer(() -> Mono.delay(untilNext()).then(attempt(job, trouble))).repeat());
  }

  /**
   * One run, now; a lock that is held by another run is waited for.
   *
   * @return how it ended; never fails
   */
  public Mono<JobResult> once(Mono<JobResult> job, JobConsole trouble) {
    return attempt(job, trouble)
        .repeatWhen(runs -> runs.concatMap(count -> Mono.delay(shorter(AFTER_BUSY, untilNext()))))
        .takeUntil(result -> result != JobResult.BUSY)
        .last();
  }

  private static Mono<JobResult> attempt(Mono<JobResult> job, JobConsole trouble) {
    return job.onErrorResume(cause -> {
      trouble.complain(told(cause));
      return Mono.just(JobResult.FAILED);
    });
  }

  /** A fault of ours is named whole, and the log holds its trace. */
  private static String told(Throwable cause) {
    if (cause instanceof OutsideFailure) {
      return String.valueOf(cause.getMessage());
    }
    LOG.error("unexpected failure", cause);
    return "failed unexpectedly: " + cause;
  }

  /** Above zero: a run that ends exactly at a full period waits for the next one. */
  Duration untilNext() {
    Instant now = clock.instant();
    long periodMillis = period.toMillis();
    return Duration.ofMillis(periodMillis - Math.floorMod(now.toEpochMilli(), periodMillis));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
