package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.out.HealthCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Whether the database answers; without it nothing can be served. Safe for use by many at once. */
final class PostgresHealthCheck implements HealthCheck {
  private static final String NAME = "database";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Database database;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Instant> lastUp = new AtomicReference<>();

  PostgresHealthCheck(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Mono<Condition> check() {
    return database
        .readFresh(connection ->
            Sql.of("select current_setting('server_version') as version")
                .query(connection, row -> row.text("version")))
        .next()
        .timeout(PATIENCE)
        .map(this::up)
        .onErrorResume(failure -> Mono.fromSupplier(() -> down(failure)));
  }

  private Condition up(String version) {
    lastUp.set(clock.instant());
    return new Condition(NAME, true, Condition.State.UP, "PostgreSQL " + version, lastUp.get());
  }

  private Condition down(Throwable failure) {
    return new Condition(NAME, true, Condition.State.DOWN, reason(failure), lastUp.get());
  }

  private static String reason(Throwable failure) {
    return StoreFailures.translate(failure).getMessage() instanceof String message
        ? message.lines().findFirst().orElse("no answer")
        : "no answer";
  }
}
