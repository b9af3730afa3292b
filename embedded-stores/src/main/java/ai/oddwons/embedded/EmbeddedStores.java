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
  private final Map<StoreKind, Joined> joined = new EnumMap<>(StoreKind.class); // our monitor
  private final ClosingAtExit closing;

  private EmbeddedStores(EmbeddedStoresSettings settings) {
    this.closing = new ClosingAtExit(this::leaveAll, settings.timeouts().ownerClosesWithin());
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
    EmbeddedStores stores = new EmbeddedStores(settings);
    try {
      stores.joinAll(dataFolder, settings);
      return stores;
    } catch (RuntimeException e) {
      stores.close();
      throw e;
    }
  }

  /** A JVM told to end in the midst of this lets it finish first, and then leaves: one monitor. */
  private synchronized void joinAll(Path dataFolder, EmbeddedStoresSettings settings) {
    for (StoreKind kind : StoreKind.values()) {
      if (settings.stores().contains(kind)) {
        joined.put(kind, SharedStore.join(dataFolder, kind, settings));
      }
    }
  }

  private synchronized void leaveAll() {
    joined.values().forEach(use -> use.store().leave());
  }

  /** Fails with {@link IllegalStateException} when PostgreSQL was not wanted. */
  public DatabaseAddress database() {
    return PostgresServer.address(access(StoreKind.POSTGRES));
  }

  /** Fails with {@link IllegalStateException} when Redis was not wanted. */
  public RedisAddress redis() {
    return RedisServer.address(access(StoreKind.REDIS));
  }

  private synchronized StoreServer.Access access(StoreKind kind) {
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
}
