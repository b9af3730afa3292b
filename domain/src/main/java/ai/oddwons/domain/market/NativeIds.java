package ai.oddwons.domain.market;

/** The one rule for identifiers that venues hand out: opaque, printable, short enough to index. */
final class NativeIds {
  static final int MAX_LENGTH = 255;

  private NativeIds() {}

  static String checked(String nativeId) {
    if (nativeId.isBlank() || nativeId.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a venue's id has 1 to " + MAX_LENGTH + " characters, was '" + nativeId + "'");
    }
    if (nativeId.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new IllegalArgumentException("a venue's id holds no blanks, was '" + nativeId + "'");
    }
    return nativeId;
  }
}
