package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Redis, which puts itself into a session of its own ({@code daemonize}). */
final class RedisServer implements StoreServer {
  /** A server that became a daemon has no exit code we could see: its log tells that it ended. */
  private static final Pattern ENDED =
      Pattern.compile("aborting|[Ee]xiting|Bad file format|Fatal|Can't");

  private final StoreFolder folder;
  private final RedisConfiguration configuration;
  private final ServerProcess process;
  private String lastWord = "";

  RedisServer(StoreFolder folder, EmbeddedStoresSettings settings) {
    this.folder = folder;
    this.configuration = new RedisConfiguration(settings);
    this.process = new ServerProcess(folder.path().resolve("redis.pid"), folder.path());
  }

  static RedisAddress address(Access access) {
    return new RedisAddress(Ports.HOST, access.port(), 0, access.password());
  }

  @Override
  public boolean answers(Access access) {
    try (RedisConnection connection = RedisConnection.open(address(access))) {
      return connection.ask("PING").equals("+PONG");
    } catch (IOException notNow) {
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
    Path base = BinaryFolder.choose(folder, user);
    Path program = new ServerBinaries(base, Platform.current()).redis();
    if (!Files.isDirectory(folder.data())) {
      Files.createDirectory(folder.data());
      folder.owner().adopt(folder.data());
    }
    Path file = configuration.write(folder, access);
    ServerLog log = folder.log();
    long mark = log.rotate();
    Command.Result result = user.command(program.toString(), file.toString()).run(deadline);
    boolean answers = result.succeeded() && awaitAnswer(access, log, mark, deadline);
    String said = log.since(mark);
    lastWord = ServerLog.lastWord(said.isBlank() ? result.output() : said);
    return answers;
  }

  private boolean awaitAnswer(Access access, ServerLog log, long mark, Deadline deadline) {
    deadline.await(() -> answers(access) || ENDED.matcher(log.since(mark)).find());
    return answers(access);
  }

  /** Asks the server itself, so that no other process can be hit; it writes its log out first. */
  @Override
  public boolean stop(Access access, Deadline deadline) throws IOException {
    try (RedisConnection connection = RedisConnection.open(address(access))) {
      connection.ask("SHUTDOWN NOSAVE");
    } catch (IOException closedByShutdown) {
      // The answer to a successful shutdown is that the connection ends.
    }
    return deadline.await(() -> !answers(access)) && deadline.await(this::isGone);
  }

  private boolean isGone() {
    try {
      return !isAlive();
    } catch (IOException pidFileVanished) {
      return true;
    }
  }

  @Override
  public String lastWord() {
    return lastWord;
  }
}
