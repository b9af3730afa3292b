package ai.oddwons.simulator.http;

import java.util.function.Supplier;

/**
 * A surface under its prefix with everything that can happen to its answers.
 *
 * @param prefix with a leading slash and none at the end
 * @param faultless whether faults pass it by
 * @param tooMany the venue's 429
 * @param serverError the venue's 500
 */
public record Mount(
    String prefix,
    Surface surface,
    Gate gate,
    Health health,
    boolean faultless,
    Supplier<Reply> tooMany,
    Supplier<Reply> serverError) {

  boolean serves(String path) {
    return path.startsWith(prefix)
        && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
  }
}
