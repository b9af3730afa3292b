package ai.oddwons.adapter.out.redis;

import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.PriceCache;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * The ports that Redis serves: reads through Spring Data, writes on a connection beside it, both
 * made by one client with one set of threads. Redis need not be there: then all calls fail with
 * {@code StoreFailure.Unavailable}, at once or at the latest after one timeout, and succeed again
 * soon after it has come back.
 */
public final class RedisCaches implements AutoCloseable {
  private static final int THREADS = 2;
  private static final Duration LONGEST_RECONNECT_PAUSE = Duration.ofSeconds(1);

  private final RedisSettings settings;
  private final InstantSource clock;
  private final ClientResources resources;
  private final LineConnectionFactory connections;
  private final RedisLine<String> writes;

  private RedisCaches(RedisSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.resources = resources();
    this.connections = new LineConnectionFactory(settings, resources);
    this.writes = new RedisLine<>(this::dialForFlushes, settings.timeout());
  }

  /** Begins to connect in the background and returns at once, whether or not Redis is there. */
  public static RedisCaches open(RedisSettings settings, InstantSource clock) {
    RedisCaches caches = new RedisCaches(settings, clock);
    caches.connections.line().open();
    caches.writes.open();
    return caches;
  }

  public PriceCache prices() {
    return new RedisPriceCache(
        new RedisReads(connections), writes, settings.priceLife(), settings.batchSize());
  }

  /** Named {@code redis}, not vital. */
  public HealthCheck health() {
    return new RedisHealthCheck(new RedisReads(connections), clock);
  }

  /** Gives up all connections and threads; waits for that no longer than two timeouts. */
  @Override
  public void close() {
    connections.line().close();
    writes.close();
    connections.destroy();
    resources
        .shutdown(0, settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(settings.timeout().toMillis());
  }

  private CompletionStage<StatefulRedisConnection<String, String>> dialForFlushes() {
    return connections
        .dial(StringCodec.UTF8)
        .thenApply(connection -> {
          connection.setAutoFlushCommands(false);
          return connection;
        });
  }

  private static ClientResources resources() {
    return DefaultClientResources.builder()
        .ioThreadPoolSize(THREADS)
        .computationThreadPoolSize(THREADS)
        .reconnectDelay(
            Delay.exponential(Duration.ZERO, LONGEST_RECONNECT_PAUSE, 2, TimeUnit.MILLISECONDS))
        .build();
  }
}
