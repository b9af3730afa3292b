package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.CollectionGaps;
import ai.oddwons.application.port.out.HealthCheck;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.application.port.out.RejectedRecords;
import ai.oddwons.application.port.out.SnapshotStore;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/**
 * Opens the stores of one PostgreSQL database. Nothing is connected before the first use; all
 * stores share the same few connections and are safe for use by many at once.
 */
public final class PostgresStores {
  private final Database database;
  private final InstantSource clock;

  private PostgresStores(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The schema must be up to date before the first use: see {@link Migrations}. */
  public static PostgresStores open(PostgresSettings settings, InstantSource clock) {
    return new PostgresStores(
        Database.open(settings.url(), settings.readUrl(), settings.pool()), clock);
  }

  public MarketStore markets() {
    return new PostgresMarketStore(database);
  }

  public SnapshotStore snapshots() {
    return new PostgresSnapshotStore(database);
  }

  public PatternStore patterns() {
    return new PostgresPatternStore(database);
  }

  public CaseStore cases() {
    return new PostgresCaseStore(database);
  }

  public MatchStore matches() {
    return new PostgresMatchStore(database);
  }

  public ArbitrageStore arbitrage() {
    return new PostgresArbitrageStore(database);
  }

  /** Named {@code database}, vital. */
  public HealthCheck health() {
    return new PostgresHealthCheck(database, clock);
  }

  public JobLedger jobs() {
    return new PostgresJobLedger(database);
  }

  public CollectionGaps gaps() {
    return new PostgresCollectionGaps(database);
  }

  /** Keeps the newest 200 of each platform and reason. */
  public RejectedRecords rejections() {
    return new PostgresRejectedRecords(database, PostgresRejectedRecords.USUAL_CAP);
  }

  /** Closes all connections. */
  public Mono<Void> close() {
    return database.close();
  }
}
