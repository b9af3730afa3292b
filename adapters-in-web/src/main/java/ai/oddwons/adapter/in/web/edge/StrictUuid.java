package ai.oddwons.adapter.in.web.edge;

import java.util.Optional;
import java.util.UUID;

/** Ids in paths: the JDK reads short and upper-case forms too, and one thing has one address. */
public final class StrictUuid {
  private StrictUuid() {}

  /** Empty for anything that we would not write ourselves. */
  public static Optional<UUID> tryParse(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
