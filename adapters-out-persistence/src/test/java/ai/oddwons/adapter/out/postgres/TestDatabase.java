package ai.oddwons.adapter.out.postgres;

import ai.oddwons.embedded.DatabaseAddress;
import ai.oddwons.embedded.testing.SharedTestStores;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases of the PostgreSQL that all tests of a JVM share; each caller gets one of its own. */
final class TestDatabase {
  private TestDatabase() {}

  /** An empty database. */
  static DatabaseUrl create() {
    DatabaseAddress fresh = SharedTestStores.get().freshDatabase();
    return new DatabaseUrl(
        fresh.host(),
        fresh.port(),
        fresh.database(),
        fresh.user(),
        fresh.password(),
        SslMode.PREFER);
  }

  /** A database with our schema. */
  static DatabaseUrl createMigrated() {
    DatabaseUrl url = create();
    Awaited.done(new Migrations(url).migrate());
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

  /** The one number that a query past the code under test answers. */
  static long queryNumber(DatabaseUrl url, String sql) {
    try (Connection connection =
            DriverManager.getConnection(url.toJdbc(), url.user(), url.password());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
