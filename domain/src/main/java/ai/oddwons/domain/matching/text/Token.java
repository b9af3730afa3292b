package ai.oddwons.domain.matching.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One word, number or sign of a text.
 *
 * @param text normalised: lower case, without diacritics, possessive {@code 's} or format
 *     characters
 * @param name whether it was written as a name is: with a capital letter or a digit, or in quotes
 * @param number its value, with {@code k}, {@code m}, {@code b}, {@code t} and separators worked
 *     in; null when it is no number
 */
public record Token(String text, boolean name, @Nullable BigDecimal number) {
  /** So many digits surely make an {@code int}. */
  private static final int INT_DIGITS = 9;

  static Token word(String text, boolean name) {
    return new Token(text, name, null);
  }

  public boolean is(String word) {
    return text.equals(word);
  }

  public boolean isNumber() {
    return number != null;
  }

  /** A whole number from one bound to the other, both included. */
  public boolean isWholeWithin(int from, int to) {
    if (number == null || text.indexOf('.') >= 0) {
      return false;
    }
    if (text.length() <= INT_DIGITS) {
      int whole = Integer.parseInt(text);
      return whole >= from && whole <= to;
    }
    return number.compareTo(BigDecimal.valueOf(from)) >= 0
        && number.compareTo(BigDecimal.valueOf(to)) <= 0;
  }

  public boolean isWord() {
    return number == null && Character.isLetter(text.codePointAt(0));
  }
}
