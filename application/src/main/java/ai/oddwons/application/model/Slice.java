package ai.oddwons.application.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a longer list.
 *
 * @param next where the following slice begins, null when this is the last
 */
public record Slice<T>(List<T> items, @Nullable Cursor next) {
  public Slice {
    items = List.copyOf(items);
  }

  public static <T> Slice<T> empty() {
    return new Slice<>(List.of(), null);
  }
}
