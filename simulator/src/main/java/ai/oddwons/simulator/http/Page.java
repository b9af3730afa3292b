package ai.oddwons.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing that is ordered by a number.
 *
 * @param more whether rows follow
 */
public record Page<T>(List<T> rows, boolean more) {

  public Page {
    rows = List.copyOf(rows);
  }

  /** The first {@code limit} rows behind {@code after}; the stream is read no further than needed. */
  public static <T> Page<T> of(
      Stream<T> ordered, ToLongFunction<T> key, OptionalLong after, int limit) {
    Iterator<T> rows =
        ordered
            .filter(row -> after.isEmpty() || key.applyAsLong(row) > after.getAsLong())
            .iterator();
    List<T> page = new ArrayList<>();
    while (page.size() < limit && rows.hasNext()) {
      page.add(rows.next());
    }
    return new Page<>(page, rows.hasNext());
  }

  /** An opaque text for a place in a listing. */
  public static String cursor(long key) {
    byte[] text = ("k" + Long.toString(key, 36)).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /**
   * The place a cursor stands for; empty when none is given.
   *
   * @throws BadParameter when the text was not made by {@link #cursor}
   */
  public static OptionalLong place(String parameter, @Nullable String cursor) {
    if (cursor == null) {
      return OptionalLong.empty();
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return OptionalLong.of(Long.parseLong(text.substring(1), 36));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new BadParameter(parameter, "is not a cursor of this listing");
    }
  }
}
