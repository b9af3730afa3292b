package ai.oddwons.bootstrap.wiring;

import ai.oddwons.embedded.EmbeddedStores;
import ai.oddwons.embedded.EmbeddedStoresSettings;
import ai.oddwons.embedded.StoreKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder in which the embedded stores keep their data. */
public record StoreFolder(Path path) {
  /**
   * A process that is told to end first finishes its last pages and answers, then closes its
   * stores: longer than all that may take together.
   */
  private static final Duration ORDERLY_SHUTDOWN = Duration.ofSeconds(35);

  /** Opens the stores that have no address; null when all have one. */
  @Nullable EmbeddedStores openMissing(StoreAddresses addresses) {
    Set<StoreKind> missing = EnumSet.noneOf(StoreKind.class);
    if (addresses.configuredDatabase() == null) {
      missing.add(StoreKind.POSTGRES);
    }
    if (addresses.configuredRedis() == null) {
      missing.add(StoreKind.REDIS);
    }
    return missing.isEmpty() ? null : EmbeddedStores.open(path.toAbsolutePath(), settings(missing));
  }

  private static EmbeddedStoresSettings settings(Set<StoreKind> wanted) {
    EmbeddedStoresSettings usual = EmbeddedStoresSettings.defaults();
    return usual
        .withStores(wanted)
        .withTimeouts(usual.timeouts().withOwnerClosesWithin(ORDERLY_SHUTDOWN));
  }
}
