package ai.oddwons.embedded;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * How embedded stores are run. Memory and durability take effect when a server starts: who joins a
 * running one gets it as it is.
 *
 * @param stores which servers are wanted, at least one
 * @param memory what the servers may take
 * @param durability what a machine crash may cost
 * @param timeouts how long each wait may last
 */
public record EmbeddedStoresSettings(
    Set<StoreKind> stores, Memory memory, Durability durability, Timeouts timeouts) {

  public EmbeddedStoresSettings {
    stores = Set.copyOf(stores);
    if (stores.isEmpty()) {
      throw new IllegalArgumentException("at least one store must be wanted");
    }
  }

  /** Both stores, durable, in modest memory. */
  public static EmbeddedStoresSettings defaults() {
    return new EmbeddedStoresSettings(
        EnumSet.allOf(StoreKind.class), Memory.DEFAULT, Durability.KEPT, Timeouts.DEFAULT);
  }

  /** For the case that one of the two is configured to run elsewhere. */
  public EmbeddedStoresSettings withStores(Set<StoreKind> wanted) {
    return new EmbeddedStoresSettings(wanted, memory, durability, timeouts);
  }

  public EmbeddedStoresSettings withMemory(Memory changed) {
    return new EmbeddedStoresSettings(stores, changed, durability, timeouts);
  }

  public EmbeddedStoresSettings withDurability(Durability changed) {
    return new EmbeddedStoresSettings(stores, memory, changed, timeouts);
  }

  public EmbeddedStoresSettings withTimeouts(Timeouts changed) {
    return new EmbeddedStoresSettings(stores, memory, durability, changed);
  }

  /**
   * Memory of the servers, in mebibytes.
   *
   * @param postgresSharedBuffers page cache of PostgreSQL, 1 or more
   * @param redisMaximum data Redis may hold before it evicts the least recently used keys, 1 or
   *     more
   */
  public record Memory(int postgresSharedBuffers, int redisMaximum) {
    static final Memory DEFAULT = new Memory(48, 256);

    public Memory {
      if (postgresSharedBuffers < 1 || redisMaximum < 1) {
        throw new IllegalArgumentException("memory must be 1 MiB or more");
      }
    }
  }

  /**
   * Bounds of every wait.
   *
   * @param start until a server answers, counting the first set-up and the wait for another process
   *     that is just opening or closing the same folder
   * @param stop until a server has ended
   * @param ownerClosesWithin how long a JVM that is told to end waits for the owner to call {@link
   *     EmbeddedStores#close} before the stores close themselves. Zero closes them at once; an
   *     owner that closes after its own orderly shutdown sets it to the length of that shutdown.
   */
  public record Timeouts(Duration start, Duration stop, Duration ownerClosesWithin) {
    static final Timeouts DEFAULT =
        new Timeouts(Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ZERO);

    public Timeouts {
      if (!start.isPositive() || !stop.isPositive() || ownerClosesWithin.isNegative()) {
        throw new IllegalArgumentException("timeouts must be positive");
      }
    }

    public Timeouts withOwnerClosesWithin(Duration changed) {
      return new Timeouts(start, stop, changed);
    }
  }
}
