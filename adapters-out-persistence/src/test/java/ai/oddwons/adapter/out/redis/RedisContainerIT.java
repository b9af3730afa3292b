package ai.oddwons.adapter.out.redis;

import ai.oddwons.application.port.out.PriceCache;
import ai.oddwons.application.port.out.PriceCacheContract;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

/** The contract of the price cache on the server that operators run, where Docker does. */
@Testcontainers(disabledWithoutDocker = true)
final class RedisContainerIT implements PriceCacheContract {
  private static final int PORT = 6379;

  @Container
  private static final GenericContainer<?> SERVER =
      new GenericContainer<>("redis:7.4-alpine").withExposedPorts(PORT);

  private static String url;
  private static RedisCaches caches;

  @BeforeAll
  static void open() {
    url = "redis://" + SERVER.getHost() + ":" + SERVER.getMappedPort(PORT);
    caches = RedisCaches.open(RedisSettings.defaults(RedisUrl.parse(url)), InstantSource.system());
  }

  @AfterAll
  static void close() {
    caches.close();
  }

  @BeforeEach
  void empty() {
    try (RedisClient client = RedisClient.create(url);
        StatefulRedisConnection<String, String> connection = client.connect()) {
      connection.sync().flushall();
    }
  }

  @Override
  public PriceCache cache() {
    return caches.prices();
  }
}
