package ai.oddwons.embedded;

import ai.oddwons.embedded.EmbeddedStoresException.PortTaken;
import ai.oddwons.embedded.EmbeddedStoresException.StartFailed;
import ai.oddwons.embedded.StoreServer.Access;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a server to the point where it answers, whatever state its folder is in: running (also if
 * whoever started it was killed), on its way up or down, crashed, new, or robbed of its port.
 */
final class StoreStart {
  private static final Logger LOG = LoggerFactory.getLogger(StoreStart.class);

  /** A crashed PostgreSQL must first lose its old workers; a chosen port can be snatched away. */
  private static final int ATTEMPTS = 5;

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(300);

  private final StoreFolder folder;
  private final StoreServer server;
  private final Deadline deadline;

  StoreStart(StoreFolder folder, StoreServer server, Deadline deadline) {
    this.folder = folder;
    this.server = server;
    this.deadline = deadline;
  }

  Access ensureRunning() throws IOException {
    String password = folder.password();
    int port = folder.port().orElseGet(Ports::choose);
    for (int attempt = 0; attempt < ATTEMPTS && !deadline.passed(); attempt++) {
      Optional<Access> running = findRunning(new Access(port, password));
      if (running.isPresent()) {
        return running.get();
      }
      port = Ports.isFree(port) ? port : otherThan(port);
      folder.keepPort(port);
      Access access = new Access(port, password);
      if (server.start(access, deadline)) {
        LOG.info("{} started on port {}", folder.kind().title(), port);
        return access;
      }
      deadline.pause(BETWEEN_ATTEMPTS);
    }
    throw failure(port);
  }

  /** Waits for a process that is there but does not answer yet: it must not get a rival. */
  private Optional<Access> findRunning(Access access) throws IOException {
    boolean answers = answers(access);
    if (!answers && server.isAlive()) {
      deadline.await(() -> answers(access) || !isAlive());
      answers = answers(access);
      if (!answers && server.isAlive()) {
        throw new StartFailed(folder.kind(), "is running but does not answer in time", lastWord());
      }
    }
    if (!answers) {
      return Optional.empty();
    }
    LOG.info("{} is running already on port {}: joined", folder.kind().title(), access.port());
    return Optional.of(access);
  }

  /** The quick look first: most of the time nobody listens there. */
  private boolean answers(Access access) {
    return !Ports.isFree(access.port()) && server.answers(access);
  }

  private boolean isAlive() {
    try {
      return server.isAlive();
    } catch (IOException pidFileVanished) {
      return false;
    }
  }

  private int otherThan(int taken) {
    int chosen = Ports.choose();
    LOG.warn("port {} is taken: {} moves to {}", taken, folder.kind().title(), chosen);
    return chosen;
  }

  private EmbeddedStoresException failure(int port) {
    if (deadline.passed()) {
      return new StartFailed(folder.kind(), "did not start in time", lastWord());
    }
    return Ports.isFree(port)
        ? new StartFailed(folder.kind(), "did not start", lastWord())
        : new PortTaken(folder.kind(), port);
  }

  private String lastWord() {
    return server.lastWord();
  }
}
