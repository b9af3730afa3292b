package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.RejectedRecords;
import ai.oddwons.application.port.out.RejectedRecordsContract;
import ai.oddwons.application.port.out.Rejection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class PostgresRejectedRecordsIT implements RejectedRecordsContract {
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
    TestDatabase.execute(url, "truncate rejected_records");
  }

  @Override
  public RejectedRecords records() {
    return new PostgresRejectedRecords(database, CAP);
  }

  @Test
  void keepShouldHoldTheCapWhenTwoWriteAtOnce() {
    List<Rejection> some =
        Stream.of("a", "b")
            .flatMap(reason -> RejectedRecordsContract.numbered(reason, 0, CAP - 1).stream())
            .toList();

    Mono<Void> twoAtOnce =
        Mono.when(records().keep(RUN, some, NOON), records().keep(LATER_RUN, some, NOON));

    Flux.range(0, 40)
        .concatMap(round -> twoAtOnce.then(records().listNewest(KALSHI, 1_000).count()))
        .distinct()
        .as(StepVerifier::create)
        .expectNext(2L * CAP)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void keepShouldTakeManyLongBodiesInOneCall() {
    RejectedRecords roomy = new PostgresRejectedRecords(database, 50);
    String longBody = "é".repeat(70_000);
    List<Rejection> many =
        Stream.generate(() -> RejectedRecordsContract.rejection(KALSHI, "long", longBody))
            .limit(200)
            .toList();

    roomy
        .keep(RUN, many, NOON)
        .thenMany(roomy.listNewest(KALSHI, 1_000))
        .as(StepVerifier::create)
        .expectNextCount(50)
        .expectComplete()
        .verify(PATIENCE);
  }
}
