package ai.oddwons.embedded;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A process that opens the stores of the folder it is given, says so, and closes them when its
 * input ends. Started by tests in a JVM of its own.
 */
public final class StoresChild {
  private StoresChild() {}

  /** The answer is one line: {@code open <database port> <redis port>}, or {@code failed <why>}. */
  public static void main(String[] arguments) throws Exception {
    EmbeddedStoresSettings settings = EmbeddedStoresSettings.defaults();
    Duration ownerClosesWithin = Duration.ofSeconds(Long.parseLong(arguments[1]));
    try (EmbeddedStores stores =
        EmbeddedStores.open(
            Path.of(arguments[0]),
            settings.withTimeouts(settings.timeouts().withOwnerClosesWithin(ownerClosesWithin)))) {
      System.out.println("open " + stores.database().port() + " " + stores.redis().port());
      while (System.in.read() >= 0) {
        // Until the end of input.
      }
    } catch (EmbeddedStoresException e) {
      System.out.println("failed " + e.getMessage());
    }
  }
}
