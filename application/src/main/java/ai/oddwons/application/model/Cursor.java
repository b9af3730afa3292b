package ai.oddwons.application.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The last row of a slice, by the values it was sorted by. Rows that come or go before it do not
 * shift what follows.
 *
 * @param order names the order it belongs to: a cursor of one order says nothing in another
 * @param keys the row's values in that order, as text
 */
public record Cursor(String order, List<String> keys) {
  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 2_000;

  public Cursor {
    keys = List.copyOf(keys);
  }

  /** For addresses: letters, digits, hyphen and underscore only. */
  public String toText() {
    String joined = order + SEPARATOR + String.join(SEPARATOR, keys);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty when the text is not a cursor of ours. */
  public static Optional<Cursor> tryParse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> parts = List.of(joined.split(SEPARATOR, -1));
      return parts.size() < 2
          ? Optional.empty()
          : Optional.of(new Cursor(parts.getFirst(), parts.subList(1, parts.size())));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
