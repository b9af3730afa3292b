package ai.oddwons.application.model;

import org.jspecify.annotations.Nullable;

/**
 * Which slice of a list.
 *
 * @param after where to go on, null for the beginning; must come from a slice of the same list and
 *     order, see {@link MalformedCursor}
 * @param limit 1 to 1,000 items
 */
public record PageRequest(@Nullable Cursor after, int limit) {
  public static final int MAX_LIMIT = 1_000;

  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("a limit lies in 1.." + MAX_LIMIT + ", was " + limit);
    }
  }

  public static PageRequest first(int limit) {
    return new PageRequest(null, limit);
  }
}
