package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.out.HealthCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Whether the exchange answers, and whether it trades. Each shard can be halted alone, so the flags
 * at the top do not tell it all. Not vital: stored data can be served without it.
 */
final class KalshiHealth implements HealthCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final KalshiHttp http;
  private final Scheduler scheduler;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Instant> lastSeen = new AtomicReference<>();

  KalshiHealth(KalshiHttp http, Scheduler scheduler, InstantSource clock) {
    this.http = http;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @Override
  public Mono<Condition> check() {
    return http.status(body -> judge(new WireRecord(body.tree())))
        .timeout(PATIENCE, scheduler)
        .onErrorResume(failure -> Mono.fromSupplier(() -> condition(State.DOWN, words(failure))))
        .checkpoint("kalshi.check");
  }

  private Condition judge(WireRecord status) {
    lastSeen.set(clock.instant());
    if (!Boolean.TRUE.equals(status.require("exchange_active", status::flag))) {
      String resumes = status.textOrEmpty("exchange_estimated_resume_time");
      return condition(
          State.IMPAIRED, resumes.isEmpty() ? "closed" : "closed, resumes about " + resumes);
    }
    if (!Boolean.TRUE.equals(status.flag("trading_active"))) {
      return condition(State.IMPAIRED, "trading is halted");
    }
    List<String> halted =
        status.records("exchange_index_statuses").stream()
            .filter(KalshiHealth::isHalted)
            .map(shard -> shard.textOrEmpty("description"))
            .toList();
    return halted.isEmpty()
        ? condition(State.UP, "trading")
        : condition(State.IMPAIRED, "halted: " + String.join(", ", halted));
  }

  private static boolean isHalted(WireRecord shard) {
    return Boolean.FALSE.equals(shard.flag("exchange_active"))
        || Boolean.FALSE.equals(shard.flag("trading_active"));
  }

  private Condition condition(State state, String detail) {
    return new Condition("kalshi", false, state, detail, lastSeen.get());
  }

  private static String words(Throwable failure) {
    return failure instanceof TimeoutException
        ? "no answer within " + PATIENCE.toSeconds() + " seconds"
        : String.valueOf(failure.getMessage());
  }
}
