package ai.oddwons.adapter.out.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.resource.ClientResources;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration.LettuceClientConfigurationBuilder;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * Spring Data's way to Redis, on a connection that a {@link RedisLine} keeps.
 *
 * <p>Left alone, Spring Data makes the shared connection in the thread of the first caller and
 * blocks it meanwhile, which may be an event loop; it would also keep a connection that has fallen
 * silent. Here it is handed the connection that is already there, and a call without one fails at
 * once. Only reactive commands are to be had this way.
 */
final class LineConnectionFactory extends LettuceConnectionFactory {
  private final RedisLine<ByteBuffer> line;

  /** Makes the client and its threads as far as needed, but no connection. */
  LineConnectionFactory(RedisSettings settings, ClientResources resources) {
    super(serverOf(settings.url()), clientOf(settings, resources));
    this.line = new RedisLine<>(() -> dial(BufferCodec.INSTANCE), settings.timeout());
    start();
  }

  /** What the reactive commands go over; it is for the caller to open and to close. */
  RedisLine<ByteBuffer> line() {
    return line;
  }

  /** Begins one more connection to the same server, with the same client; returns at once. */
  @SuppressWarnings("unchecked") // Spring Data tells the class of a connection, not its codec.
  <K> CompletionStage<StatefulRedisConnection<K, K>> dial(RedisCodec<K, K> codec) {
    return doCreateConnectionProvider(getRequiredNativeClient(), codec)
        .getConnectionAsync(StatefulRedisConnection.class)
        .thenApply(connection -> (StatefulRedisConnection<K, K>) connection);
  }

  /**
   * Waits for nothing.
   *
   * @throws io.lettuce.core.RedisConnectionException when there is no connection
   */
  @Override
  protected StatefulConnection<ByteBuffer, ByteBuffer> getSharedReactiveConnection() {
    return line.connected();
  }

  private static RedisStandaloneConfiguration serverOf(RedisUrl url) {
    RedisStandaloneConfiguration server = new RedisStandaloneConfiguration(url.host(), url.port());
    server.setDatabase(url.database());
    String password = url.password();
    if (password != null) {
      server.setUsername(url.user());
      server.setPassword(password);
    }
    return server;
  }

  private static LettuceClientConfiguration clientOf(
      RedisSettings settings, ClientResources resources) {
    LettuceClientConfigurationBuilder client =
        LettuceClientConfiguration.builder()
            .clientResources(resources)
            .clientOptions(options(settings.timeout()))
            .commandTimeout(settings.timeout())
            .shutdownQuietPeriod(Duration.ZERO)
            .shutdownTimeout(settings.timeout());
    return settings.url().tls() ? client.useSsl().build() : client.build();
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
}
