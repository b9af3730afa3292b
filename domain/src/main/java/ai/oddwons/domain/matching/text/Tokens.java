package ai.oddwons.domain.matching.text;

import java.util.List;

/**
 * Cuts text into tokens. Takes any text: what is no letter, digit or sign of a comparison is left
 * out, right-to-left marks and combining characters too. Linear in the length of the text.
 */
public final class Tokens {
  private Tokens() {}

  /** The tokens in order; empty for a text without any. */
  public static List<Token> of(String text) {
    return new TokenScanner(PlainText.of(text)).tokens();
  }
}
