package ai.oddwons.adapter.out.postgres;

import java.util.regex.Pattern;

/**
 * JSON that PostgreSQL takes. Its {@code jsonb} refuses two escapes that JSON itself allows, the
 * character NUL and half of a surrogate pair, and one such record would turn away its whole page.
 */
final class JsonText {
  private static final String REPLACEMENT = "\\\\ufffd";

  /** An even number of backslashes before the escape, so that an escaped backslash is not one. */
  private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

  private static final Pattern PAIR_OR_HALF =
      Pattern.compile(
          "(?<!\\\\)((?:\\\\\\\\)*)"
              + "(\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}"
              + "|\\\\u[dD][89a-fA-F][0-9a-fA-F]{2})");

  private static final int PAIR_LENGTH = 12;

  private JsonText() {}

  /** The same text with a replacement character in the place of what cannot be stored. */
  static String storable(String json) {
    String text =
        json.contains("\\u0000") ? NUL.matcher(json).replaceAll("$1" + REPLACEMENT) : json;
    return text.contains("\\ud") || text.contains("\\uD") ? withoutHalves(text) : text;
  }

  private static String withoutHalves(String json) {
    return PAIR_OR_HALF
        .matcher(json)
        .replaceAll(found -> found.group(2).length() == PAIR_LENGTH ? "$0" : "$1" + REPLACEMENT);
  }
}
