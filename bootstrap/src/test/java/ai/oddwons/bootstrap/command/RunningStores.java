package ai.oddwons.bootstrap.command;

import ai.oddwons.embedded.DatabaseAddress;
import ai.oddwons.embedded.Durability;
import ai.oddwons.embedded.EmbeddedStores;
import ai.oddwons.embedded.EmbeddedStoresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A data folder whose servers run for a whole test class, so that its commands join them and start
 * fast. Every test finds the database empty, before the first migration.
 */
final class RunningStores implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private @Nullable Path folder;
  private @Nullable EmbeddedStores stores;

  Path folder() {
    return Objects.requireNonNull(folder, "not started yet");
  }

  DatabaseAddress database() {
    return Objects.requireNonNull(stores, "not started yet").database();
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of every row as text. */
  List<String> column(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  long count(String sql) throws SQLException {
    return Long.parseLong(column(sql).getFirst());
  }

  private Connection connect() throws SQLException {
    DatabaseAddress address = database();
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("oddwons-commands-it").toRealPath();
    stores =
        EmbeddedStores.open(
            folder, EmbeddedStoresSettings.defaults().withDurability(Durability.DISPOSABLE));
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    execute("drop schema public cascade; create schema public");
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (stores != null) {
      stores.close();
    }
    EmbeddedStores.discard(folder());
    deleteRest(folder());
  }

  /** Commands leave an index there as well. */
  private static void deleteRest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
