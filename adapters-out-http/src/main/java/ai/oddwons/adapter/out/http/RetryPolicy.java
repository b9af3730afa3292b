package ai.oddwons.adapter.out.http;

import ai.oddwons.application.port.out.VenueFailure;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * How often to ask again after {@link VenueFailure.Temporary}, and after which wait. Nothing else
 * is ever tried again.
 *
 * @param tries all tries of a call, the first one included, 1 or more
 * @param firstWait doubles from try to try, each time spread over its upper half
 * @param longestWait where the doubling ends
 * @param longestObeyed a venue that asks for a longer pause is not waited for: the call fails at
 *     once and carries the venue's wish
 */
public record RetryPolicy(
    int tries, Duration firstWait, Duration longestWait, Duration longestObeyed) {
  /** Outlasts about half a minute of trouble; one fault in five then loses one call in 400,000. */
  public static final RetryPolicy PATIENT =
      new RetryPolicy(8, Duration.ofMillis(250), Duration.ofSeconds(10), Duration.ofSeconds(60));

  /** A single try. */
  public static final RetryPolicy NONE =
      new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  public RetryPolicy {
    if (tries < 1) {
      throw new IllegalArgumentException("a call is tried at least once, not " + tries);
    }
  }

  Retry with(Timing timing) {
    return Retry.from(failures -> failures.concatMap(signal -> next(signal.copy(), timing), 1));
  }

  private Mono<Long> next(Retry.RetrySignal signal, Timing timing) {
    if (!(signal.failure() instanceof VenueFailure.Temporary failure)
        || signal.totalRetries() + 1 >= tries) {
      return Mono.error(signal.failure());
    }
    Duration asked = failure.retryAfter().orElse(Duration.ZERO);
    if (asked.compareTo(longestObeyed) > 0) {
      return Mono.error(failure);
    }
    Duration own = backoff(signal.totalRetries(), timing.chance().getAsDouble());
    return Mono.delay(asked.plus(own), timing.scheduler());
  }

  /** Half of the doubled wait for certain, the other half by chance. */
  Duration backoff(long retriesBefore, double chance) {
    long doubled = firstWait.toNanos() << Math.min(retriesBefore, 20);
    long capped = Math.min(doubled, longestWait.toNanos());
    long half = capped / 2;
    return Duration.ofNanos(half + (long) (half * chance));
  }
}
