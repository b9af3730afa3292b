package ai.oddwons.adapter.out.postgres;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stores on a migrated database for one test class, emptied before each test. */
final class EmptyStores implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final String EMPTY_TABLES =
      """
      truncate events, markets, market_rules, market_quotes, market_snapshots, job_runs,
      venue_listings, patterns, pattern_outcomes, open_outcomes, detector_state, market_matches,
      market_match_history, match_state, arbitrage_opportunities, arbitrage_legs,
      arbitrage_checks\
      """;

  private final Supplier<DatabaseUrl> source;
  private final List<String> emptyCandles;
  private @Nullable DatabaseUrl url;
  private @Nullable PostgresStores stores;

  private EmptyStores(Supplier<DatabaseUrl> source, List<String> emptyCandles) {
    this.source = source;
    this.emptyCandles = emptyCandles;
  }

  /** On the plain server that tests share. */
  static EmptyStores plain() {
    return new EmptyStores(
        TestDatabase::createMigrated, List.of("truncate market_hourly, market_daily"));
  }

  /**
   * @param source asked once, before the first test
   * @param emptyCandles statements that empty the candles once the snapshots are gone
   */
  static EmptyStores on(Supplier<DatabaseUrl> source, List<String> emptyCandles) {
    return new EmptyStores(source, emptyCandles);
  }

  PostgresStores stores() {
    return opened(stores);
  }

  DatabaseUrl url() {
    return opened(url);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    url = source.get();
    stores =
        PostgresStores.open(
            new PostgresSettings(url, null, PoolSettings.forJob()), InstantSource.system());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestDatabase.execute(url(), EMPTY_TABLES);
    emptyCandles.forEach(statement -> TestDatabase.execute(url(), statement));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (stores != null) {
      Awaited.done(stores.close());
    }
  }

  private static <T> T opened(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("not open yet");
    }
    return value;
  }
}
