package ai.oddwons.adapter.out.postgres;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;

/** Opens pools of checked connections. */
final class ConnectionPools {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(20);

  /** Statements differ by their filters, so a server-side cache without a bound would only grow. */
  private static final int PREPARED_STATEMENTS = 128;

  private ConnectionPools() {}

  /** Connects to nothing until the first connection is asked for. */
  static ConnectionPool open(DatabaseUrl url, PoolSettings settings) {
    return new ConnectionPool(
        ConnectionPoolConfiguration.builder(factory(url, settings))
            .name(settings.application())
            .initialSize(settings.least())
            .minIdle(settings.least())
            .maxSize(settings.most())
            .maxLifeTime(settings.longestLife())
            .maxAcquireTime(settings.longestWait())
            .maxCreateConnectionTime(settings.longestWait())
            .maxValidationTime(CONNECT_TIMEOUT)
            .validationDepth(ValidationDepth.REMOTE)
            .build());
  }

  private static PostgresqlConnectionFactory factory(DatabaseUrl url, PoolSettings settings) {
    PostgresqlConnectionConfiguration.Builder builder =
        PostgresqlConnectionConfiguration.builder()
            .host(url.host())
            .port(url.port())
            .database(url.database())
            .username(url.user())
            .applicationName(settings.application())
            .connectTimeout(CONNECT_TIMEOUT)
            .statementTimeout(settings.longestStatement())
            .lockWaitTimeout(LOCK_TIMEOUT)
            .preparedStatementCacheQueries(PREPARED_STATEMENTS)
            .tcpKeepAlive(true)
            .sslMode(sslMode(url.sslMode()));
    if (!url.password().isEmpty()) {
      builder.password(url.password());
    }
    return new PostgresqlConnectionFactory(builder.build());
  }

  private static SSLMode sslMode(SslMode mode) {
    return switch (mode) {
      case DISABLE -> SSLMode.DISABLE;
      case PREFER -> SSLMode.PREFER;
      case REQUIRE -> SSLMode.REQUIRE;
      case VERIFY_CA -> SSLMode.VERIFY_CA;
      case VERIFY_FULL -> SSLMode.VERIFY_FULL;
    };
  }
}
