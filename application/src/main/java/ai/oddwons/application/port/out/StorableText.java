package ai.oddwons.application.port.out;

import java.nio.charset.StandardCharsets;

/** Foreign text in a form that every text store takes and gives back unchanged. */
public final class StorableText {
  private static final char NUL = '\0';
  private static final char SYMBOL_FOR_NUL = '\u2400';
  private static final int CONTINUATION_MASK = 0xC0;
  private static final int CONTINUATION = 0x80;

  private StorableText() {}

  /**
   * The text as valid UTF-8 of at most so many bytes, cut between two characters. NUL becomes
   * U+2400, its visible symbol, and half a surrogate pair a question mark.
   */
  public static String of(String text, int maxBytes) {
    // A UTF-16 unit takes at least one byte, so what lies behind the limit need not be encoded.
    String start = text.length() > maxBytes ? text.substring(0, maxBytes + 1) : text;
    byte[] bytes = start.replace(NUL, SYMBOL_FOR_NUL).getBytes(StandardCharsets.UTF_8);
    return new String(bytes, 0, wholeCharacters(bytes, maxBytes), StandardCharsets.UTF_8);
  }

  /** The longest length up to the limit that does not end inside a character. */
  private static int wholeCharacters(byte[] bytes, int maxBytes) {
    if (bytes.length <= maxBytes) {
      return bytes.length;
    }
    int length = maxBytes;
    while (length > 0 && (bytes[length] & CONTINUATION_MASK) == CONTINUATION) {
      length--;
    }
    return length;
  }
}
