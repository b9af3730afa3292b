package ai.oddwons.domain.market;

/** The one rule for identifiers that venues hand out: opaque, printable, short enough to index. */
final class NativeIds {
  static final int MAX_LENGTH = 255;

  private NativeIds() {}

  static String checked(String nativeId) {
    if (nativeId.isEmpty() || nativeId.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a venue's id has 1 to " + MAX_LENGTH + " characters, was '" + nativeId + "'");
    }
    if (holdsBlank(nativeId)) {
      throw new IllegalArgumentException("a venue's id holds no blanks, was '" + nativeId + "'");
    }
    return nativeId;
  }

  /** A loop and no stream: it runs several times for each of 200,000 markets a run. */
  private static boolean holdsBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || Character.isWhitespace(c) || Character.isISOControl(c)) {
        return true;
      }
    }
    return false;
  }
}
