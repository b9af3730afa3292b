package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.out.postgres.DatabaseUrl;
import ai.oddwons.adapter.out.redis.RedisUrl;
import ai.oddwons.bootstrap.config.Configuration.Databases;
import ai.oddwons.bootstrap.config.Misconfigured;
import ai.oddwons.bootstrap.config.Secret;
import ai.oddwons.embedded.EmbeddedStores;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the stores are. What is not configured is found in the embedded stores.
 *
 * @param databaseRead null to read where we write
 */
public record StoreAddresses(
    @Nullable DatabaseUrl configuredDatabase,
    @Nullable DatabaseUrl databaseRead,
    @Nullable RedisUrl configuredRedis) {

  /** Throws {@link Misconfigured} naming the variable whose value is no address. */
  public static StoreAddresses of(Databases databases) {
    return new StoreAddresses(
        parse("DATABASE_URL", databases.database(), DatabaseUrl::parse),
        parse("DATABASE_READ_URL", databases.databaseRead(), DatabaseUrl::parse),
        parse("REDIS_URL", databases.redis(), RedisUrl::parse));
  }

  private static <T> @Nullable T parse(
      String name, Optional<Secret> secret, Function<String, T> parse) {
    try {
      return secret.map(Secret::value).map(parse).orElse(null);
    } catch (IllegalArgumentException malformed) {
      throw new Misconfigured(name + " " + malformed.getMessage());
    }
  }

  StoreAddresses completedBy(@Nullable EmbeddedStores embedded) {
    if (embedded == null) {
      return this;
    }
    return new StoreAddresses(
        configuredDatabase == null
            ? DatabaseUrl.parse(embedded.database().url())
            : configuredDatabase,
        databaseRead,
        configuredRedis == null ? RedisUrl.parse(embedded.redis().url()) : configuredRedis);
  }

  /** Fails when it is neither configured nor completed. */
  DatabaseUrl database() {
    return required(configuredDatabase, "database");
  }

  RedisUrl redis() {
    return required(configuredRedis, "Redis");
  }

  private static <T> T required(@Nullable T address, String what) {
    if (address == null) {
      throw new IllegalStateException("no address of a " + what);
    }
    return address;
  }
}
