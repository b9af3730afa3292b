package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.CandleContract;
import ai.oddwons.application.port.out.MarketListingContract;
import ai.oddwons.application.port.out.MarketProfilesContract;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MarketStoreContract;
import ai.oddwons.application.port.out.MarketWordingsContract;
import ai.oddwons.application.port.out.PolledPricesContract;
import ai.oddwons.application.port.out.PolledQuotesContract;
import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.application.port.out.SnapshotStoreContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The same contracts where history is a hypertable and candles are continuous aggregates. */
@Testcontainers(disabledWithoutDocker = true)
final class TimescaleStoresIT
    implements MarketStoreContract,
        MarketListingContract,
        MarketProfilesContract,
        MarketWordingsContract,
        PolledPricesContract,
        SnapshotStoreContract,
        PolledQuotesContract,
        CandleContract {
  private static final List<String> REFRESH =
      List.of(
          "call refresh_continuous_aggregate('market_hourly', null, null)",
          "call refresh_continuous_aggregate('market_daily', null, null)");

  @Container
  static final PostgreSQLContainer SERVER =
      new PostgreSQLContainer(
          DockerImageName.parse("timescale/timescaledb:2.29.2-pg17")
              .asCompatibleSubstituteFor("postgres"));

  @RegisterExtension
  static final EmptyStores EMPTY = EmptyStores.on(TimescaleStoresIT::migrated, REFRESH);

  private static DatabaseUrl migrated() {
    DatabaseUrl url =
        new DatabaseUrl(
            SERVER.getHost(),
            SERVER.getMappedPort(DatabaseUrl.DEFAULT_PORT),
            SERVER.getDatabaseName(),
            SERVER.getUsername(),
            SERVER.getPassword(),
            SslMode.PREFER);
    Awaited.done(new Migrations(url).migrate());
    return url;
  }

  @Override
  public MarketStore markets() {
    return EMPTY.stores().markets();
  }

  @Override
  public SnapshotStore snapshots() {
    return EMPTY.stores().snapshots();
  }

  @Override
  public void prepareCandles() {
    REFRESH.forEach(statement -> TestDatabase.execute(EMPTY.url(), statement));
  }

  @Test
  void migrateShouldTurnOnCompressionAndBothRefreshes() {
    assertThat(
            TestDatabase.queryNumber(
                EMPTY.url(),
                """
                select count(*) from timescaledb_information.jobs
                where proc_name in ('policy_compression', 'policy_refresh_continuous_aggregate')\
                """))
        .isEqualTo(3);
  }
}
