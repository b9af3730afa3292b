package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.StoreFailure;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class MigrationsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void migrateShouldApplyEverythingOnceAndThenNothing() {
    Migrations migrations = new Migrations(TestDatabase.create());

    migrations
        .migrate()
        .as(StepVerifier::create)
        .assertNext(applied -> assertThat(applied).startsWith("1").isSorted())
        .expectComplete()
        .verify(PATIENCE);
    migrations
        .migrate()
        .as(StepVerifier::create)
        .expectNext(List.of())
        .expectComplete()
        .verify(PATIENCE);
  }

  /** They may share the work: the lock is held for one version at a time. */
  @Test
  void migrateShouldBearTwoAtOnce() {
    Migrations migrations = new Migrations(TestDatabase.create());
    Mono<List<String>> alone = new Migrations(TestDatabase.create()).migrate();

    Mono.zip(migrations.migrate(), migrations.migrate(), alone)
        .as(StepVerifier::create)
        .assertNext(all ->
            assertThat(Stream.of(all.getT1(), all.getT2()).flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(all.getT3()))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void migrateShouldRefuseASchemaNewerThanTheProgram() {
    DatabaseUrl url = TestDatabase.createMigrated();
    TestDatabase.execute(
        url,
        """
        insert into flyway_schema_history
          (installed_rank, version, description, type, script, installed_by, execution_time, success)
        values (99, '999', 'from the future', 'SQL', 'V999__future.sql', 'test', 1, true)
        """);

    new Migrations(url)
        .migrate()
        .as(StepVerifier::create)
        .expectErrorSatisfies(failure ->
            assertThat(failure)
                .isInstanceOf(StoreFailure.Refused.class)
                .hasMessageContaining("999")
                .hasMessageContaining("newer program"))
        .verify(PATIENCE);
  }

  @Test
  void migrateShouldSayThatTheDatabaseDoesNotAnswer() {
    new Migrations(new DatabaseUrl("127.0.0.1", 1, "d", "u", "", SslMode.DISABLE))
        .migrate()
        .as(StepVerifier::create)
        .expectError(StoreFailure.Unavailable.class)
        .verify(PATIENCE);
  }
}
