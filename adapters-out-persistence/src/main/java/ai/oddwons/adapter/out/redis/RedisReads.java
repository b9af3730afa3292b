package ai.oddwons.adapter.out.redis;

import java.util.function.Function;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Mono;

/** Questions to Redis through Spring Data, each under the eyes of the line it goes over. */
final class RedisReads {
  private final RedisLine<?> line;
  private final ReactiveStringRedisTemplate template;

  RedisReads(LineConnectionFactory connections) {
    this.line = connections.line();
    this.template = new ReactiveStringRedisTemplate(connections);
  }

  /**
   * Asks at each subscription. Fails with a {@code StoreFailure}: {@code Unavailable} at once when
   * there is no connection, after one timeout when there is no answer.
   */
  <T> Mono<T> ask(Function<ReactiveStringRedisTemplate, Mono<T>> question) {
    return line.call(connected -> question.apply(template));
  }
}
