package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.StoreFailure;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Brings the schema to the version of this program. The only user of JDBC, which Flyway needs. */
public final class Migrations {
  private static final String LOCATION = "classpath:db/migration";

  private final DatabaseUrl url;

  public Migrations(DatabaseUrl url) {
    this.url = url;
  }

  /**
   * Applies what is missing; two processes may do so at once.
   *
   * @return the versions applied just now in their order, empty when there was nothing to do; fails
   *     with {@link StoreFailure.Refused} when the schema is newer than this program
   */
  public Mono<List<String>> migrate() {
    return Mono.fromCallable(this::migrateNow)
        .subscribeOn(Schedulers.boundedElastic())
        .onErrorMap(FlywayException.class, Migrations::translate);
  }

  private List<String> migrateNow() {
    Flyway flyway =
        Flyway.configure()
            .dataSource(url.toJdbc(), url.user(), url.password())
            .locations(LOCATION)
            .load();
    refuseNewerSchema(flyway.info().all());
    return flyway.migrate().migrations.stream().map((MigrateOutput done) -> done.version).toList();
  }

  private static void refuseNewerSchema(MigrationInfo[] migrations) {
    List<MigrationInfo> unknown =
        Arrays.stream(migrations)
            .filter(
                migration -> migration.getState().isApplied() && !migration.getState().isResolved())
            .toList();
    if (!unknown.isEmpty()) {
      throw new StoreFailure.Refused(
          "the database has schema version %s, this program knows versions up to %s: use the newer program"
              .formatted(highest(unknown, false), highest(Arrays.asList(migrations), true)),
          null);
    }
  }

  private static String highest(List<MigrationInfo> migrations, boolean resolved) {
    Optional<MigrationVersion> version =
        migrations.stream()
            .filter(migration -> migration.getState().isResolved() == resolved)
            .flatMap(migration -> Optional.ofNullable(migration.getVersion()).stream())
            .max(MigrationVersion::compareTo);
    return version.map(MigrationVersion::getVersion).orElse("0");
  }

  private static Throwable translate(FlywayException cause) {
    if (cause instanceof FlywaySqlException sql
        && sql.getCause() instanceof SQLException origin
        && StoreFailures.isPassing(origin.getSQLState())) {
      return new StoreFailure.Unavailable("database: " + origin.getMessage(), cause);
    }
    return new StoreFailure.Refused("the schema could not be migrated: " + firstLine(cause), cause);
  }

  private static String firstLine(FlywayException cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
