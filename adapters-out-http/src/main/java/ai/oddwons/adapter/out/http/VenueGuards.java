package ai.oddwons.adapter.out.http;

import ai.oddwons.application.port.out.VenueFailure;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.observation.Observation;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The guards around every call to one venue, from the call outward: timeout, breaker, translation
 * of failures, rate limiter (every try pays), retry. Shared by all clients of the venue, so that a
 * breaker sees all of it.
 */
public final class VenueGuards {
  private final String venue;
  private final RetryPolicy retry;
  private final Timing timing;
  private final Telemetry telemetry;
  private final VenueBreaker breaker;

  /**
   * @param venue names it in metrics and messages, such as {@code kalshi}
   */
  public VenueGuards(String venue, RetryPolicy retry, Timing timing, Telemetry telemetry) {
    this(venue, retry, timing, telemetry, new VenueBreaker(venue, telemetry));
  }

  private VenueGuards(
      String venue, RetryPolicy retry, Timing timing, Telemetry telemetry, VenueBreaker breaker) {
    this.venue = venue;
    this.retry = retry;
    this.timing = timing;
    this.telemetry = telemetry;
    this.breaker = breaker;
  }

  /** The same guards, breaker included, with another patience. */
  public VenueGuards withRetry(RetryPolicy other) {
    return new VenueGuards(venue, other, timing, telemetry, breaker);
  }

  public String venue() {
    return venue;
  }

  public Timing timing() {
    return timing;
  }

  public Telemetry telemetry() {
    return telemetry;
  }

  /** Whether the venue is given a rest after many failures. */
  public boolean isResting() {
    return breaker.state() == CircuitBreaker.State.OPEN;
  }

  /** One try, described by its call; fails only with {@link VenueFailure}. */
  <T> Mono<T> guard(HttpCall call, Duration timeout, Mono<T> exchange) {
    String name = venue + " " + call.operation();
    Mono<T> once =
        exchange
            .timeout(timeout, timing.scheduler())
            .transform(breaker::guard)
            .doOnError(BadStatus.class, answer -> heed(call, answer))
            .onErrorMap(cause -> Translation.of(name, cause))
            .doOnSuccess(value -> count(call, success(value)))
            .doOnError(failure -> count(call, outcome(failure)));
    return observed(call, pay(call).then(once).retryWhen(retry.with(timing)));
  }

  private Mono<Void> pay(HttpCall call) {
    return Flux.fromIterable(call.tolls())
        .concatMap(toll -> toll.bucket().pay(toll.tokens()))
        .then();
  }

  /**
   * An empty bucket over there concerns everybody who pays into the same ones here, but nobody for
   * longer than a single call would wait.
   */
  private void heed(HttpCall call, BadStatus answer) {
    if (answer.isThrottle()) {
      Duration asked = Objects.requireNonNullElse(answer.retryAfter(), Duration.ZERO);
      Duration pause = asked.compareTo(retry.longestObeyed()) < 0 ? asked : retry.longestObeyed();
      call.tolls().forEach(toll -> toll.bucket().drain(pause));
    }
  }

  private <T> Mono<T> observed(HttpCall call, Mono<T> guarded) {
    return Mono.defer(() -> {
      Observation observation =
          Observation.createNotStarted("oddwons.venue.call", telemetry.observations())
              .lowCardinalityKeyValue("venue", venue)
              .lowCardinalityKeyValue("operation", call.operation())
              .start();
      return guarded.doOnError(observation::error).doFinally(end -> observation.stop());
    });
  }

  private void count(HttpCall call, String outcome) {
    telemetry
        .meters()
        .counter(
            "oddwons.venue.tries",
            "venue",
            venue,
            "operation",
            call.operation(),
            "outcome",
            outcome)
        .increment();
  }

  private static String success(@Nullable Object value) {
    if (value == null) {
      return "empty";
    }
    return value instanceof Answer.Refused<?> ? "refused" : "ok";
  }

  private static String outcome(Throwable failure) {
    return switch (failure) {
      case VenueFailure.Temporary temporary -> "temporary";
      case VenueFailure.Refused refused -> "refused";
      case VenueFailure.ContractBroken broken -> "contract_broken";
      default -> "bug";
    };
  }
}
