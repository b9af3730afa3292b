package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.CollectionGaps;
import ai.oddwons.application.port.out.CollectionGapsContract;
import ai.oddwons.domain.run.CollectionGap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

final class PostgresCollectionGapsIT implements CollectionGapsContract {
  private static DatabaseUrl url;
  private static Database database;

  @BeforeAll
  static void open() {
    url = TestDatabase.createMigrated();
    database = Database.open(url, null, PoolSettings.forJob());
  }

  @AfterAll
  static void close() {
    Awaited.done(database.close());
  }

  @BeforeEach
  void empty() {
    TestDatabase.execute(url, "truncate collection_gaps");
  }

  @Override
  public CollectionGaps gaps() {
    return new PostgresCollectionGaps(database);
  }

  @Test
  void keepShouldTakeAReasonThatNoTextStoreTakes() {
    CollectionGap foul = new CollectionGap(KALSHI, RUN, NOON, NOON, "page 3: \0");

    gaps()
        .keep(foul)
        .thenMany(gaps().listGaps(KALSHI, NOON_TO_ONE))
        .map(CollectionGap::reason)
        .as(StepVerifier::create)
        .expectNext("page 3: ␀")
        .expectComplete()
        .verify(PATIENCE);
  }
}
