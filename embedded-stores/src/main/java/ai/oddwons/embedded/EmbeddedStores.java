package ai.oddwons.embedded;

import ai.oddwons.embedded.SharedStore.Joined;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The use of the PostgreSQL and Redis servers of a data folder, from {@link #open} until {@link
 * #close}. Thread-safe. A JVM that ends without closing closes through a shutdown hook; one that is
 * killed leaves the servers running, and the next to open the folder joins them and stops them in
 * the end.
 */
public final class EmbeddedStores implements AutoCloseable {
  private final Map<StoreKind, Joined> joined;
  private final ClosingAtExit closing;

  private EmbeddedStores(Map<StoreKind, Joined> joined, EmbeddedStoresSettings settings) {
    this.joined = joined;
    this.closing =
        new ClosingAtExit(() -> leaveAll(joined), settings.timeouts().ownerClosesWithin());
  }

  /**
   * Starts the wanted servers, or joins them where they run already. The first time sets the folder
   * up, which takes some seconds.
   *
   * @param dataFolder made when missing; each server gets a sub-folder
   * @throws EmbeddedStoresException with one line on why it did not work; nothing is left running
   *     that was not running before
   */
  public static EmbeddedStores open(Path dataFolder, EmbeddedStoresSettings settings) {
    Map<StoreKind, Joined> joined = new EnumMap<>(StoreKind.class);
    try {
      settings.stores().stream()
          .sorted()
          .forEach(kind -> joined.put(kind, SharedStore.join(dataFolder, kind, settings)));
    } catch (RuntimeException e) {
      leaveAll(joined);
      throw e;
    }
    return new EmbeddedStores(joined, settings);
  }

  /** Fails with {@link IllegalStateException} when PostgreSQL was not wanted. */
  public DatabaseAddress database() {
    return PostgresServer.address(access(StoreKind.POSTGRES));
  }

  /** Fails with {@link IllegalStateException} when Redis was not wanted. */
  public RedisAddress redis() {
    return RedisServer.address(access(StoreKind.REDIS));
  }

  private StoreServer.Access access(StoreKind kind) {
    Joined store = joined.get(kind);
    if (store == null) {
      throw new IllegalStateException(kind.title() + " was not among the wanted stores");
    }
    return store.access();
  }

  /**
   * Ends the use; servers that nobody else uses have stopped when this returns. Further calls do
   * nothing but wait for the first. Never throws: a server that would not stop is logged.
   */
  @Override
  public void close() {
    closing.close();
  }

  /**
   * Deletes stores that no process uses, after stopping servers whose users were killed.
   *
   * @return whether nothing of them is left; false when one of them is in use
   * @throws IOException when the folder cannot be read or deleted
   */
  public static boolean discard(Path dataFolder) throws IOException {
    boolean nothingLeft = true;
    for (StoreKind kind : StoreKind.values()) {
      SharedStore.discard(dataFolder, kind, EmbeddedStoresSettings.defaults());
      nothingLeft &= !dataFolder.resolve(kind.folderName()).toFile().exists();
    }
    return nothingLeft;
  }

  private static void leaveAll(Map<StoreKind, Joined> joined) {
    joined.values().forEach(store -> store.store().leave());
  }
}
