package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.ArbitrageStoreContract;
import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.CaseStoreContract;
import ai.oddwons.application.port.out.CollectionGaps;
import ai.oddwons.application.port.out.CollectionGapsContract;
import ai.oddwons.application.port.out.EndedRunsContract;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.JobLedgerContract;
import ai.oddwons.application.port.out.LookingAgainContract;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MatchListingContract;
import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.application.port.out.MatchStoreContract;
import ai.oddwons.application.port.out.OpportunityListingContract;
import ai.oddwons.application.port.out.PastCasesContract;
import ai.oddwons.application.port.out.PatternListingContract;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.application.port.out.PatternStoreContract;
import ai.oddwons.application.port.out.RejectedRecords;
import ai.oddwons.application.port.out.RejectedRecordsContract;
import ai.oddwons.application.port.out.WithdrawalContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The contracts of runs, gaps, rejections, patterns, cases, matches and opportunities on the server
 * that operators run, where Docker does.
 */
@Testcontainers(disabledWithoutDocker = true)
final class PostgresContainerIT {

  @Container
  private static final PostgreSQLContainer SERVER =
      new PostgreSQLContainer(
          DockerImageName.parse("timescale/timescaledb:2.29.2-pg17")
              .asCompatibleSubstituteFor("postgres"));

  private static DatabaseUrl url;
  private static Database database;

  @BeforeAll
  static void open() {
    url =
        new DatabaseUrl(
            SERVER.getHost(),
            SERVER.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
            SERVER.getDatabaseName(),
            SERVER.getUsername(),
            SERVER.getPassword(),
            SslMode.PREFER);
    Awaited.done(new Migrations(url).migrate());
    database = Database.open(url, null, PoolSettings.forJob());
  }

  @AfterAll
  static void close() {
    Awaited.done(database.close());
  }

  @BeforeEach
  void empty() {
    TestDatabase.execute(
        url,
        """
        truncate job_runs, venue_listings, collection_gaps, rejected_records, markets,
        market_rules, market_quotes, patterns, pattern_outcomes, open_outcomes, detector_state,
        market_matches, market_match_history, match_state, arbitrage_opportunities, arbitrage_legs,
        arbitrage_checks\
        """);
  }

  @Nested
  final class Jobs implements JobLedgerContract {
    @Override
    public JobLedger ledger() {
      return new PostgresJobLedger(database);
    }
  }

  @Nested
  final class EndedJobs implements EndedRunsContract {
    @Override
    public JobLedger ledger() {
      return new PostgresJobLedger(database);
    }
  }

  @Nested
  final class Patterns implements PatternStoreContract {
    @Override
    public PatternStore patterns() {
      return new PostgresPatternStore(database);
    }
  }

  @Nested
  final class PatternLists implements PatternListingContract {
    @Override
    public PatternStore patterns() {
      return new PostgresPatternStore(database);
    }
  }

  @Nested
  final class Cases implements CaseStoreContract {
    @Override
    public CaseStore cases() {
      return new PostgresCaseStore(database);
    }

    @Override
    public PatternStore patterns() {
      return new PostgresPatternStore(database);
    }

    @Override
    public MarketStore markets() {
      return new PostgresMarketStore(database);
    }
  }

  @Nested
  final class Past implements PastCasesContract {
    @Override
    public CaseStore cases() {
      return new PostgresCaseStore(database);
    }

    @Override
    public PatternStore patterns() {
      return new PostgresPatternStore(database);
    }
  }

  @Nested
  final class Matches implements MatchStoreContract {
    @Override
    public MatchStore matches() {
      return new PostgresMatchStore(database);
    }
  }

  @Nested
  final class MatchLists implements MatchListingContract {
    @Override
    public MatchStore matches() {
      return new PostgresMatchStore(database);
    }

    @Override
    public MarketStore markets() {
      return new PostgresMarketStore(database);
    }
  }

  @Nested
  final class Opportunities implements ArbitrageStoreContract {
    @Override
    public ArbitrageStore arbitrage() {
      return new PostgresArbitrageStore(database);
    }
  }

  @Nested
  final class Looks implements LookingAgainContract {
    @Override
    public ArbitrageStore arbitrage() {
      return new PostgresArbitrageStore(database);
    }
  }

  @Nested
  final class OpportunityLists implements OpportunityListingContract {
    @Override
    public ArbitrageStore arbitrage() {
      return new PostgresArbitrageStore(database);
    }

    @Override
    public MarketStore markets() {
      return new PostgresMarketStore(database);
    }
  }

  @Nested
  final class Withdrawals implements WithdrawalContract {
    @Override
    public MatchStore matches() {
      return new PostgresMatchStore(database);
    }

    @Override
    public ArbitrageStore arbitrage() {
      return new PostgresArbitrageStore(database);
    }
  }

  @Nested
  final class Gaps implements CollectionGapsContract {
    @Override
    public CollectionGaps gaps() {
      return new PostgresCollectionGaps(database);
    }
  }

  @Nested
  final class Rejections implements RejectedRecordsContract {
    @Override
    public RejectedRecords records() {
      return new PostgresRejectedRecords(database, CAP);
    }
  }
}
