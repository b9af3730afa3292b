package ai.oddwons.bootstrap.wiring;

import ai.oddwons.adapter.in.cron.JobProcess;
import ai.oddwons.adapter.out.postgres.Migrations;
import ai.oddwons.adapter.out.postgres.PoolSettings;
import ai.oddwons.adapter.out.postgres.PostgresSettings;
import ai.oddwons.adapter.out.postgres.PostgresStores;
import ai.oddwons.adapter.out.redis.RedisCaches;
import ai.oddwons.adapter.out.redis.RedisSettings;
import ai.oddwons.application.usecase.Stores;
import ai.oddwons.embedded.EmbeddedStores;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open connections to PostgreSQL and Redis, and the embedded servers behind them if there are.
 */
public final class StoreConnections implements AutoCloseable {
  private final @Nullable EmbeddedStores embedded;
  private final StoreAddresses addresses;
  private final PostgresStores postgres;
  private final RedisCaches redis;

  private StoreConnections(
      @Nullable EmbeddedStores embedded,
      StoreAddresses addresses,
      PostgresStores postgres,
      RedisCaches redis) {
    this.embedded = embedded;
    this.addresses = addresses;
    this.postgres = postgres;
    this.redis = redis;
  }

  /**
   * Starts or joins the embedded servers where no address is configured. Connects on first use
   * only.
   */
  public static StoreConnections open(
      StoreAddresses configured, StoreFolder folder, PoolSettings pool, InstantSource clock) {
    EmbeddedStores embedded = folder.openMissing(configured);
    StoreAddresses addresses = configured.completedBy(embedded);
    PostgresStores postgres =
        PostgresStores.open(
            new PostgresSettings(addresses.database(), addresses.databaseRead(), pool), clock);
    RedisCaches redis = RedisCaches.open(RedisSettings.defaults(addresses.redis()), clock);
    return new StoreConnections(embedded, addresses, postgres, redis);
  }

  /** Brings the schema up to date; gives the versions applied just now. */
  public List<String> migrate() {
    return JobProcess.await(new Migrations(addresses.database()).migrate());
  }

  public Stores stores() {
    return new Stores(
        postgres.markets(),
        postgres.snapshots(),
        redis.prices(),
        postgres.jobs(),
        postgres.gaps(),
        postgres.rejections());
  }

  public PostgresStores postgres() {
    return postgres;
  }

  public RedisCaches redis() {
    return redis;
  }

  /** Lets go of everything in turn; embedded servers stop when nobody else uses them. */
  @Override
  public void close() {
    redis.close();
    JobProcess.awaitQuietly(postgres.close());
    if (embedded != null) {
      embedded.close();
    }
  }
}
