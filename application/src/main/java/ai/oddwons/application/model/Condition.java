package ai.oddwons.application.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one thing we depend on is doing.
 *
 * @param name lower-case, such as {@code database} or {@code kalshi}
 * @param vital whether nothing can be served without it
 * @param state whether it answers
 * @param detail one line for people, without secrets
 * @param since when it was last known to work, null when not known
 */
public record Condition(
    String name, boolean vital, State state, String detail, @Nullable Instant since) {

  /** Whether it answers. */
  public enum State {
    UP,
    /** Answers, but late, in part or with old data. */
    IMPAIRED,
    DOWN,
    /** Switched off or not configured, on purpose. */
    OFF
  }
}
