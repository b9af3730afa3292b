package ai.oddwons.adapter.out.http;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.micrometer.core.instrument.Gauge;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * Keeps us from hammering a venue that is down. Opens only when nearly all of the last {@value
 * #WINDOW} tries failed: a venue that fails every second call is still worth asking. A refusal or a
 * full bucket proves that somebody is at home and counts for nothing.
 */
final class VenueBreaker {
  static final int WINDOW = 20;
  private static final float DEAD_PERCENT = 85f;
  private static final int TRIALS = 3;
  static final Duration OPEN = Duration.ofSeconds(5);

  private final CircuitBreaker breaker;

  VenueBreaker(String venue, Telemetry telemetry) {
    breaker = CircuitBreaker.of(venue, config());
    Gauge.builder("oddwons.venue.breaker.open", this, VenueBreaker::openness)
        .description("1 while the venue is given a rest, 0.5 while it is tried again")
        .tag("venue", venue)
        .register(telemetry.meters());
  }

  <T> Mono<T> guard(Mono<T> call) {
    return call.transformDeferred(CircuitBreakerOperator.of(breaker));
  }

  CircuitBreaker.State state() {
    return breaker.getState();
  }

  private static CircuitBreakerConfig config() {
    return CircuitBreakerConfig.custom()
        .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
        .slidingWindowSize(WINDOW)
        .minimumNumberOfCalls(WINDOW)
        .failureRateThreshold(DEAD_PERCENT)
        .permittedNumberOfCallsInHalfOpenState(TRIALS)
        .waitDurationInOpenState(OPEN)
        .ignoreException(VenueBreaker::isAnswer)
        .build();
  }

  private static boolean isAnswer(Throwable failure) {
    return failure instanceof BadStatus status && (status.isThrottle() || !status.isTemporary());
  }

  private double openness() {
    return switch (breaker.getState()) {
      case OPEN, FORCED_OPEN -> 1;
      case HALF_OPEN -> 0.5;
      case CLOSED, DISABLED, METRICS_ONLY -> 0;
    };
  }
}
