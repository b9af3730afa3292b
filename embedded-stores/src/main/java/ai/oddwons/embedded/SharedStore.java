package ai.oddwons.embedded;

import ai.oddwons.embedded.EmbeddedStoresException.FolderNotWritable;
import ai.oddwons.embedded.EmbeddedStoresException.StartFailed;
import ai.oddwons.embedded.StoreServer.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The use this JVM makes of one server, however many callers in it share that. Joining and leaving
 * happen one at a time in the JVM (one monitor) and between processes (the {@link FolderLock}).
 */
final class SharedStore {
  private static final Logger LOG = LoggerFactory.getLogger(SharedStore.class);
  private static final Map<Path, SharedStore> IN_USE = new HashMap<>(); // its own monitor

  private final StoreFolder folder;
  private final StoreServer server;
  private final EmbeddedStoresSettings.Timeouts timeouts;
  private final FolderUse use;
  private int callers = 1;

  private SharedStore(
      StoreFolder folder,
      StoreServer server,
      EmbeddedStoresSettings.Timeouts timeouts,
      FolderUse use) {
    this.folder = folder;
    this.server = server;
    this.timeouts = timeouts;
    this.use = use;
  }

  /** Starts the server or joins it; fails with {@link EmbeddedStoresException} only. */
  static Joined join(Path dataFolder, StoreKind kind, EmbeddedStoresSettings settings) {
    try {
      StoreFolder folder = StoreFolder.create(dataFolder, kind);
      synchronized (IN_USE) {
        return joinAlone(folder, settings);
      }
    } catch (IOException e) {
      throw new FolderNotWritable(dataFolder, e);
    } catch (UncheckedIOException e) {
      Throwable cause = e.getCause();
      throw new FolderNotWritable(dataFolder, cause == null ? e : cause);
    }
  }

  private static Joined joinAlone(StoreFolder folder, EmbeddedStoresSettings settings)
      throws IOException {
    Deadline deadline = Deadline.in(settings.timeouts().start());
    try (FolderLock ignored = lock(folder, deadline)) {
      SharedStore known = IN_USE.get(folder.path());
      if (known != null) {
        Access access = new StoreStart(folder, known.server, deadline).ensureRunning();
        known.callers++;
        return new Joined(known, access);
      }
      return begin(folder, settings, deadline);
    }
  }

  private static Joined begin(
      StoreFolder folder, EmbeddedStoresSettings settings, Deadline deadline) throws IOException {
    folder.checkFormat();
    StoreServer server = server(folder, settings);
    FolderUse use = FolderUse.begin(folder);
    SharedStore store = new SharedStore(folder, server, settings.timeouts(), use);
    try {
      Access access = new StoreStart(folder, server, deadline).ensureRunning();
      IN_USE.put(folder.path(), store);
      return new Joined(store, access);
    } catch (IOException | RuntimeException e) {
      store.end();
      throw e;
    }
  }

  private static FolderLock lock(StoreFolder folder, Deadline deadline) throws IOException {
    return FolderLock.take(folder, deadline)
        .orElseThrow(() ->
            new StartFailed(
                folder.kind(), "cannot start: another process keeps its folder locked", ""));
  }

  private static StoreServer server(StoreFolder folder, EmbeddedStoresSettings settings) {
    return switch (folder.kind()) {
      case POSTGRES -> new PostgresServer(folder, settings);
      case REDIS -> new RedisServer(folder, settings);
    };
  }

  /** Stops the server when nobody else uses it. Never fails: what went wrong is logged. */
  void leave() {
    synchronized (IN_USE) {
      callers--;
      if (callers > 0) {
        return;
      }
      IN_USE.remove(folder.path());
      try (FolderLock ignored = lock(folder, Deadline.in(timeouts.stop()))) {
        end();
      } catch (IOException | RuntimeException e) {
        LOG.warn("{} may still be running: {}", folder.kind().title(), e.getMessage());
        closeUse();
      }
    }
  }

  private void end() throws IOException {
    try (use) {
      if (!use.endsAsLast()) {
        LOG.info("{} goes on for other processes", folder.kind().title());
      } else if (stop(folder, server, Deadline.in(timeouts.stop()))) {
        LOG.info("{} stopped", folder.kind().title());
      } else {
        LOG.warn("{} did not stop in {}", folder.kind().title(), timeouts.stop());
      }
    }
  }

  private void closeUse() {
    try {
      use.close();
    } catch (IOException e) {
      LOG.warn("a lock of {} was not released: {}", folder.path(), e.getMessage());
    }
  }

  private static boolean stop(StoreFolder folder, StoreServer server, Deadline deadline)
      throws IOException {
    Optional<Integer> port = folder.port();
    return port.isEmpty() || server.stop(new Access(port.get(), folder.password()), deadline);
  }

  /**
   * Ends a server that lost its users and deletes its folder.
   *
   * @return false when somebody uses it, or is just about to, or it would not stop
   */
  static boolean discard(Path dataFolder, StoreKind kind, EmbeddedStoresSettings settings)
      throws IOException {
    if (!Files.exists(dataFolder.resolve(kind.folderName()).resolve("format"))) {
      return false;
    }
    StoreFolder folder = StoreFolder.create(dataFolder, kind);
    synchronized (IN_USE) {
      if (IN_USE.containsKey(folder.path())) {
        return false;
      }
      try (FolderLock ignored = lock(folder, Deadline.in(settings.timeouts().stop()));
          FolderUse use = FolderUse.begin(folder)) {
        boolean ended =
            use.endsAsLast()
                && stop(folder, server(folder, settings), Deadline.in(settings.timeouts().stop()));
        if (ended) {
          FileTree.delete(folder.path());
        }
        return ended;
      }
    }
  }

  /** A use and how to reach the server. */
  record Joined(SharedStore store, Access access) {}
}
