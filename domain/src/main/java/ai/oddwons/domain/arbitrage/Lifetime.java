package ai.oddwons.domain.arbitrage;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long something was there, as far as looks at it from time to time can tell.
 *
 * @param seenFor from the first to the last look that found it, zero or more
 * @param goneAfter from the first look to the first one that no longer found it, {@code seenFor} or
 *     more; null while it is not known to be gone
 */
public record Lifetime(Duration seenFor, @Nullable Duration goneAfter) {
  public Lifetime {
    if (seenFor.isNegative() || (goneAfter != null && goneAfter.compareTo(seenFor) < 0)) {
      throw new IllegalArgumentException(
          "seen for %s, gone after %s".formatted(seenFor, goneAfter));
    }
  }

  /**
   * When it ended: in the middle between the two looks; while it is there, how long it is known.
   */
  Duration known() {
    return goneAfter == null ? seenFor : seenFor.plus(goneAfter).dividedBy(2);
  }

  boolean isOver() {
    return goneAfter != null;
  }
}
