package ai.oddwons.adapter.out.redis;

import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.PriceCache;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
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
 * The ports that Redis serves, over connections of their own. Redis need not be there: then all
 * calls fail with {@code StoreFailure.Unavailable}, at once or at the latest after one timeout, and
 * succeed again soon after it has come back.
 */
public final class RedisCaches implements AutoCloseable {
  private static final int THREADS = 2;
  private static final Duration LONGEST_RECONNECT_PAUSE = Duration.ofSeconds(1);
  private static final Duration QUIET_PERIOD = Duration.ZERO;

  private final RedisSettings settings;
  private final InstantSource clock;
  private final ClientResources resources;
  private final RedisClient client;
  private final RedisLine reads;
  private final RedisLine writes;

  private RedisCaches(RedisSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.resources = resources();
    this.client = RedisClient.create(resources);
    this.client.setOptions(options(settings.timeout()));
    this.reads = new RedisLine(() -> dial(true), settings.timeout());
    this.writes = new RedisLine(() -> dial(false), settings.timeout());
  }

  /** Begins to connect in the background and returns at once, whether or not Redis is there. */
  public static RedisCaches open(RedisSettings settings, InstantSource clock) {
    RedisCaches caches = new RedisCaches(settings, clock);
    caches.reads.open();
    caches.writes.open();
    return caches;
  }

  public PriceCache prices() {
    return new RedisPriceCache(reads, writes, settings.priceLife(), settings.batchSize());
  }

  /** Named {@code redis}, not vital. */
  public HealthCheck health() {
    return new RedisHealthCheck(reads, clock);
  }

  /** Gives up all connections and threads; waits for that no longer than two timeouts. */
  @Override
  public void close() {
    reads.close();
    writes.close();
    client.shutdown(QUIET_PERIOD, settings.timeout());
    resources
        .shutdown(0, settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(settings.timeout().toMillis());
  }

  private CompletionStage<StatefulRedisConnection<String, String>> dial(boolean flushing) {
    return client
        .connectAsync(StringCodec.UTF8, address())
        .thenApply(connection -> {
          connection.setAutoFlushCommands(flushing);
          return connection;
        });
  }

  private RedisURI address() {
    RedisUrl url = settings.url();
    RedisURI.Builder address =
        RedisURI.builder()
            .withHost(url.host())
            .withPort(url.port())
            .withSsl(url.tls())
            .withDatabase(url.database())
            .withTimeout(settings.timeout());
    String password = url.password();
    if (password != null) {
      String user = url.user();
      address =
          user == null
              ? address.withPassword(password.toCharArray())
              : address.withAuthentication(user, password.toCharArray());
    }
    return address.build();
  }

  /**
   * A command in wait for a connection would only come too late: it is refused instead. Late
   * answers are the line's business, which times a whole flush and not each command of it.
   */
  private static ClientOptions options(Duration timeout) {
    return ClientOptions.builder()
        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
        .timeoutOptions(TimeoutOptions.builder().timeoutCommands(false).build())
        .socketOptions(SocketOptions.builder().connectTimeout(timeout).keepAlive(true).build())
        .build();
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
