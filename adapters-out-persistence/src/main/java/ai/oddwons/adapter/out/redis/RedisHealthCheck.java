package ai.oddwons.adapter.out.redis;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.out.HealthCheck;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.ReactiveRedisConnection;
import reactor.core.publisher.Mono;

/** Whether Redis answers a ping. Not vital: without it every answer is right, only slower. */
final class RedisHealthCheck implements HealthCheck {
  private static final String NAME = "redis";

  private final RedisReads redis;
  private final InstantSource clock;
  private volatile @Nullable Instant lastAnswer;

  RedisHealthCheck(RedisReads redis, InstantSource clock) {
    this.redis = redis;
    this.clock = clock;
  }

  @Override
  public Mono<Condition> check() {
    return redis
        .ask(template -> template.execute(ReactiveRedisConnection::ping).single())
        .map(pong -> up())
        .onErrorResume(failure -> Mono.just(down(failure)))
        .checkpoint("redis.check");
  }

  private Condition up() {
    Instant now = clock.instant();
    lastAnswer = now;
    return new Condition(NAME, false, Condition.State.UP, "answers", now);
  }

  private Condition down(Throwable failure) {
    return new Condition(
        NAME, false, Condition.State.DOWN, String.valueOf(failure.getMessage()), lastAnswer);
  }
}
