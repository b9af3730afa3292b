package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.out.HealthCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Whether the CLOB answers. The venue has no status endpoint for its exchange, and this one says no
 * more than that a server is there; what we store can be served without it.
 */
final class PolymarketHealthCheck implements HealthCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ClobHttp clob;
  private final InstantSource clock;
  private final Scheduler scheduler;
  private final AtomicReference<@Nullable Instant> lastUp = new AtomicReference<>();

  PolymarketHealthCheck(ClobHttp clob, InstantSource clock, Scheduler scheduler) {
    this.clob = clob;
    this.clock = clock;
    this.scheduler = scheduler;
  }

  @Override
  public Mono<Condition> check() {
    return clob.isUp()
        .map(up -> answered())
        .timeout(PATIENCE, scheduler)
        .onErrorResume(Exception.class, failure -> Mono.just(silent(failure)))
        .checkpoint("polymarket.check");
  }

  private Condition answered() {
    lastUp.set(clock.instant());
    return condition(Condition.State.UP, "the CLOB answers");
  }

  private Condition silent(Exception failure) {
    return condition(
        Condition.State.DOWN,
        failure instanceof TimeoutException
            ? "no answer within " + PATIENCE.toSeconds() + " s"
            : String.valueOf(failure.getMessage()));
  }

  private Condition condition(Condition.State state, String detail) {
    return new Condition("polymarket", false, state, detail, lastUp.get());
  }
}
