package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL, run by {@code pg_ctl}, which puts it into a session of its own. */
final class PostgresServer implements StoreServer {
  static final String USER = "oddwons";
  static final String DATABASE = "oddwons";

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final String PROBE_TIMEOUT_SECONDS = "3";

  private final StoreFolder folder;
  private final PostgresConfiguration configuration;
  private final ServerProcess process;
  private String lastWord = "";

  PostgresServer(StoreFolder folder, EmbeddedStoresSettings settings) {
    this.folder = folder;
    this.configuration = new PostgresConfiguration(settings);
    this.process = new ServerProcess(pidFile(), folder.path());
  }

  private Path pidFile() {
    return folder.data().resolve("postmaster.pid");
  }

  static DatabaseAddress address(Access access) {
    return new DatabaseAddress(Ports.HOST, access.port(), DATABASE, USER, access.password());
  }

  /** SCRAM proves both sides, so a stranger on our port cannot pass for the server. */
  @Override
  public boolean answers(Access access) {
    Properties properties = new Properties();
    properties.setProperty("user", USER);
    properties.setProperty("password", access.password());
    properties.setProperty("connectTimeout", PROBE_TIMEOUT_SECONDS);
    properties.setProperty("socketTimeout", PROBE_TIMEOUT_SECONDS);
    properties.setProperty("channelBinding", "disable");
    properties.setProperty("sslmode", "disable");
    properties.setProperty("gssEncMode", "disable");
    properties.setProperty("requireAuth", "scram-sha-256");
    try (Connection connection = new Driver().connect(address(access).jdbcUrl(), properties)) {
      return connection != null;
    } catch (SQLException notNow) {
      return false;
    }
  }

  @Override
  public boolean isAlive() throws IOException {
    return process.find().isPresent();
  }

  @Override
  public boolean start(Access access, Deadline deadline) throws IOException {
    ServerUser user = ServerUser.of(folder, deadline);
    Path programs = programs(user);
    if (!Files.exists(folder.data())) {
      lastWord = new PostgresCluster(folder, user, programs, configuration).create(deadline);
      if (!Files.exists(folder.data())) {
        return false;
      }
    }
    forgetMistakenPid();
    configuration.write(folder, access.port());
    return launch(user, programs, deadline) && answers(access);
  }

  private boolean launch(ServerUser user, Path programs, Deadline deadline) throws IOException {
    ServerLog log = folder.log();
    long mark = log.rotate();
    String seconds = Long.toString(deadline.remainingSeconds());
    String logFile = log.file().toString();
    Command.Result result =
        control(user, programs, "start", "-w", "-t", seconds, "-l", logFile).run(deadline);
    String said = log.since(mark);
    lastWord = ServerLog.lastWord(said.isBlank() ? result.output() : said);
    return result.succeeded();
  }

  /**
   * PostgreSQL does not start while the number in its pid file is alive, whoever that is. The rest
   * of the file stays: by it the server makes sure that no old worker still has the data open.
   */
  private void forgetMistakenPid() throws IOException {
    if (process.isMistaken()) {
      String content = Files.readString(pidFile());
      Files.writeString(
          pidFile(), content.replaceFirst("\\d+", Integer.toString(Integer.MAX_VALUE)));
    }
  }

  @Override
  public boolean stop(Access access, Deadline deadline) throws IOException {
    if (!isAlive()) {
      return true;
    }
    ServerUser user = ServerUser.of(folder, deadline);
    String seconds = Long.toString(deadline.remainingSeconds());
    Command.Result result =
        control(user, programs(user), "stop", "-w", "-t", seconds, "-m", "fast").run(deadline);
    if (!result.succeeded()) {
      LOG.warn("pg_ctl stop failed: {}", ServerLog.lastWord(result.output()));
    }
    return !isAlive();
  }

  private Path programs(ServerUser user) throws IOException {
    Path base = BinaryFolder.choose(folder, user);
    return new ServerBinaries(base, Platform.current()).postgres().resolve("bin");
  }

  private Command control(ServerUser user, Path programs, String action, String... options) {
    String[] words = new String[options.length + 4];
    words[0] = programs.resolve("pg_ctl").toString();
    words[1] = action;
    words[2] = "-D";
    words[3] = folder.data().toString();
    System.arraycopy(options, 0, words, 4, options.length);
    return user.command(words);
  }

  @Override
  public String lastWord() {
    return lastWord;
  }
}
