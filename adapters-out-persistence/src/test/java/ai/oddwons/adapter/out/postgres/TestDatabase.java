package ai.oddwons.adapter.out.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL for tests, one server per JVM, stopped with it; each caller gets a database. */
final class TestDatabase {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /** An empty database. */
  static DatabaseUrl create() {
    String name = "test_" + COUNT.incrementAndGet();
    DatabaseUrl server = url("postgres");
    execute(server, "create database " + name);
    return url(name);
  }

  /** A database with our schema. */
  static DatabaseUrl createMigrated() {
    DatabaseUrl url = create();
    new Migrations(url).migrate().block(Duration.ofSeconds(30));
    return url;
  }

  /** Runs one statement past the code under test. */
  static void execute(DatabaseUrl url, String sql) {
    try (Connection connection =
            DriverManager.getConnection(url.toJdbc(), url.user(), url.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  private static DatabaseUrl url(String database) {
    int port = Server.RUNNING.getPort();
    return new DatabaseUrl("127.0.0.1", port, database, "postgres", "", SslMode.PREFER);
  }

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
