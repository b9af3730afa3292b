package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.out.StoreFailure;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class DatabaseIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static Database database;

  @BeforeAll
  static void open() {
    DatabaseUrl url = TestDatabase.create();
    TestDatabase.execute(url, "create table words (word text, number integer unique)");
    database = Database.open(url, null, PoolSettings.forJob());
  }

  @AfterAll
  static void close() {
    Awaited.done(database.close());
  }

  @Test
  void copyShouldBringBackEveryCharacterAndNull() {
    String awkward = "tab\t line\n return\r slash\\ quote\" \\N \\. ünï 🎲";
    Iterable<CopyRow> rows =
        () ->
            IntStream.range(0, 3_000)
                .mapToObj(i -> new CopyRow(2).text(i == 0 ? null : awkward).integer(i))
                .iterator();

    database
        .transact(connection ->
            CopyIn.copy(connection, "copy words(word, number) from stdin", rows)
                .zipWhen(copied -> countWords(connection, awkward)))
        .as(StepVerifier::create)
        .assertNext(counts -> {
          assertThat(counts.getT1()).isEqualTo(3_000);
          assertThat(counts.getT2()).isEqualTo(2_999);
        })
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void transactShouldLeaveNothingWhenItFailsHalfWay() {
    database
        .transact(connection ->
            Sql.of("insert into words values ('half', -1)")
                .update(connection)
                .then(Sql.of("insert into words values ('again', -1)").update(connection)))
        .as(StepVerifier::create)
        .expectError(StoreFailure.Refused.class)
        .verify(PATIENCE);

    database
        .read(connection -> countWords(connection, "half"))
        .as(StepVerifier::create)
        .expectNext(0L)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void everyConnectionShouldComeBackAfterMoreCallsThanThePoolHolds() {
    Flux.range(0, 60)
        .flatMap(i -> database.read(connection -> countWords(connection, "none")), 60)
        .as(StepVerifier::create)
        .expectNextCount(60)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void readShouldBeUnavailableWhereNobodyListens() {
    Database nowhere =
        Database.open(
            new DatabaseUrl("127.0.0.1", 1, "d", "u", "s3cret", SslMode.DISABLE),
            null,
            PoolSettings.forJob());

    nowhere
        .read(connection -> countWords(connection, "none"))
        .as(StepVerifier::create)
        .expectErrorSatisfies(failure ->
            assertThat(failure)
                .isInstanceOf(StoreFailure.Unavailable.class)
                .hasMessageNotContaining("s3cret"))
        .verify(PATIENCE);
    new PostgresHealthCheck(nowhere, InstantSource.system())
        .check()
        .as(StepVerifier::create)
        .assertNext(condition -> assertThat(condition.state()).isEqualTo(Condition.State.DOWN))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void checkShouldBeUpWithTheVersionOfTheServer() {
    new PostgresHealthCheck(database, InstantSource.system())
        .check()
        .as(StepVerifier::create)
        .assertNext(condition -> {
          assertThat(condition.state()).isEqualTo(Condition.State.UP);
          assertThat(condition.detail()).startsWith("PostgreSQL 1");
        })
        .expectComplete()
        .verify(PATIENCE);
  }

  private static Mono<Long> countWords(Connection connection, String word) {
    return Sql.of("select count(*) as n from words where word = $1", word)
        .query(connection, row -> row.whole("n"))
        .next();
  }
}
