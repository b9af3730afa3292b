package ai.oddwons.adapter.out.postgres;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.jspecify.annotations.Nullable;

/** Stores on a database of their own for one test class, emptied before each test. */
final class EmptyStores implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private @Nullable DatabaseUrl url;
  private @Nullable PostgresStores stores;

  PostgresStores stores() {
    return present(stores);
  }

  DatabaseUrl url() {
    return present(url);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    url = TestDatabase.createMigrated();
    stores =
        PostgresStores.open(
            new PostgresSettings(url, null, PoolSettings.forJob()), Clock.systemUTC());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestDatabase.execute(
        url(),
        "truncate events, markets, market_rules, market_quotes, market_snapshots, market_hourly,"
            + " market_daily");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    stores().close().block(Duration.ofSeconds(10));
  }

  private static <T> T present(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("not open");
    }
    return value;
  }
}
