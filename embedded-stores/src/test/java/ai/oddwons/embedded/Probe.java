package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** What tests do with servers from outside. */
public final class Probe {
  static final Duration PATIENCE = Duration.ofMinutes(3);

  private Probe() {}

  public static void execute(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** First column of the first row. */
  public static String query(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }

  public static String redis(RedisAddress address, String command) throws IOException {
    try (RedisConnection connection = RedisConnection.open(address)) {
      return connection.ask(command);
    }
  }

  /** Master processes of servers that belong to a data folder. */
  static List<ProcessHandle> servers(Path dataFolder) {
    return ProcessHandle.allProcesses()
        .filter(process -> isServer(process, dataFolder))
        .filter(process -> process.parent().filter(p -> isServer(p, dataFolder)).isEmpty())
        .toList();
  }

  /** True also of a child of a server that was just born: it bears its parent's words a moment. */
  private static boolean isServer(ProcessHandle process, Path dataFolder) {
    String commandLine = process.info().commandLine().orElse("");
    return commandLine.contains(dataFolder.toString())
        && (commandLine.contains("bin/postgres") || commandLine.contains("redis-server"));
  }

  static ProcessHandle server(Path dataFolder, String program) {
    return servers(dataFolder).stream()
        .filter(process -> process.info().commandLine().orElse("").contains(program))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + program + " runs for " + dataFolder));
  }

  /** As {@code kill -9}; returns when the process is gone. */
  static void kill(ProcessHandle process) {
    process.destroyForcibly();
    boolean gone = Deadline.in(PATIENCE).await(() -> process.info().commandLine().isEmpty());
    if (!gone) {
      throw new AssertionError("still there: " + process.pid());
    }
  }
}
