package ai.oddwons.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A history as a table of DuckDB, in memory. */
final class SqlHistory {
  private static final String TABLE =
      """
      CREATE TABLE points (
        market INTEGER, second INTEGER, bid FLOAT, ask FLOAT, last FLOAT, volume DOUBLE, trades DOUBLE)
      """;

  private final String query;
  private @Nullable Connection database;

  SqlHistory() {
    try (InputStream in =
        Objects.requireNonNull(SqlHistory.class.getResourceAsStream("statistics.sql"))) {
      query = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the query", e);
    }
  }

  /**
   * Fills the table by way of a file.
   *
   * @param threads 0 for as many as the database likes
   */
  void load(History history, int threads) throws SQLException, IOException {
    Path csv = Files.createTempFile("oddwons-points", ".csv");
    try {
      history.write(csv);
      database = DriverManager.getConnection("jdbc:duckdb:");
      run(TABLE);
      run("COPY points FROM '%s' (HEADER false, NULLSTR '')".formatted(csv));
      if (threads > 0) {
        run("SET threads = " + threads);
      }
    } finally {
      Files.delete(csv);
    }
  }

  private void run(String statement) throws SQLException {
    try (Statement open = open().createStatement()) {
      open.execute(statement);
    }
  }

  /** The one row of the query as text. */
  String ask() throws SQLException {
    try (Statement open = open().createStatement();
        ResultSet row = open.executeQuery(query)) {
      row.next();
      StringBuilder text = new StringBuilder();
      for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
        text.append(row.getMetaData().getColumnLabel(column)).append(' ');
        text.append(row.getObject(column)).append("; ");
      }
      return text.toString();
    }
  }

  void close() throws SQLException {
    open().close();
  }

  private Connection open() {
    return Objects.requireNonNull(database, "nothing is loaded");
  }
}
