package ai.oddwons.embedded.testing;

import ai.oddwons.embedded.DatabaseAddress;
import ai.oddwons.embedded.Durability;
import ai.oddwons.embedded.EmbeddedStores;
import ai.oddwons.embedded.EmbeddedStoresSettings;
import ai.oddwons.embedded.RedisAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Redis for all tests of a JVM, started when first asked for and gone with
 * the JVM. Each test class takes a fresh database of each. Nothing is forced to disk.
 *
 * <p>A JVM that was killed could not clean up after itself; the next one does, before it starts.
 */
public final class SharedTestStores {
  private static final String FOLDER_PREFIX = "oddwons-test-stores-";
  private static final int REDIS_DATABASES = 1024;

  private final EmbeddedStores stores;
  private final AtomicInteger databases = new AtomicInteger();
  private final AtomicInteger redisDatabases = new AtomicInteger();

  private SharedTestStores(EmbeddedStores stores) {
    this.stores = stores;
  }

  /** The stores of this JVM; the first call takes some seconds. */
  public static SharedTestStores get() {
    return Holder.INSTANCE;
  }

  /** An empty database of its own; the user may do anything in it. */
  public DatabaseAddress freshDatabase() {
    DatabaseAddress server = stores.database();
    String name = "test_" + databases.incrementAndGet();
    try (Connection connection =
            DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return server.withDatabase(name);
    } catch (SQLException e) {
      throw new IllegalStateException("no fresh database: " + e.getMessage(), e);
    }
  }

  /** An empty logical database of its own; at most 1023 of them in one JVM. */
  public RedisAddress freshRedis() {
    RedisAddress server = stores.redis();
    int number = redisDatabases.incrementAndGet();
    if (number >= REDIS_DATABASES) {
      throw new IllegalStateException("all logical databases of the test Redis are taken");
    }
    return new RedisAddress(server.host(), server.port(), number, server.password());
  }

  private static SharedTestStores start() {
    try {
      Path base = Path.of(System.getProperty("java.io.tmpdir"));
      Path folder = Files.createTempDirectory(base, FOLDER_PREFIX);
      discardLeftovers(base, folder);
      EmbeddedStores stores =
          EmbeddedStores.open(
              folder, EmbeddedStoresSettings.defaults().withDurability(Durability.DISPOSABLE));
      deleteAtExit(stores, folder);
      return new SharedTestStores(stores);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteAtExit(EmbeddedStores stores, Path folder) {
    Runnable deletion =
        () -> {
          stores.close();
          discard(folder);
        };
    Runtime.getRuntime().addShutdownHook(new Thread(deletion, "test-stores-exit"));
  }

  /** Only folders of our own user: anybody may put one of that name into a shared folder. */
  private static void discardLeftovers(Path base, Path ours) throws IOException {
    try (Stream<Path> entries = Files.list(base)) {
      List<Path> others =
          entries
              .filter(entry -> entry.getFileName().toString().startsWith(FOLDER_PREFIX))
              .filter(entry -> !entry.equals(ours))
              .toList();
      UserPrincipal owner = Files.getOwner(ours);
      for (Path other : others) {
        if (owner.equals(ownerOf(other))) {
          discard(other);
        }
      }
    }
  }

  private static @Nullable UserPrincipal ownerOf(Path folder) {
    try {
      return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException vanished) {
      return null;
    }
  }

  /** Leaves alone what is in use. */
  private static void discard(Path folder) {
    try {
      if (EmbeddedStores.discard(folder)) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException leftForTheNext) {
      // Another JVM may be discarding the same folder; whoever is last succeeds.
    }
  }

  private static final class Holder {
    static final SharedTestStores INSTANCE = start();
  }
}
