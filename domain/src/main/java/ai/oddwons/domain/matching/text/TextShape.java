package ai.oddwons.domain.matching.text;

/** Where the words and numbers of a plain text end. */
final class TextShape {
  /** Digits between two separators of a large number. */
  private static final int GROUP = 3;

  private final String text;

  TextShape(String text) {
    this.text = text;
  }

  /** Whether a number begins there: {@code 5} or {@code .5}. */
  boolean isNumber(int at) {
    return isDigit(at) || (is(at, ".") && isDigit(at + 1));
  }

  /** Of {@code 1,234.5}; what is no group of three digits is a number of its own. */
  int endOfNumber(int from) {
    int digits = endOfDigits(from);
    int whole = digits - from > GROUP ? digits : endOfGroups(digits);
    return is(whole, ".") && isDigit(whole + 1) ? endOfDigits(whole + 1) : whole;
  }

  /** Of {@code k}, {@code mn} and the like at the end of a word: 0 to 2. */
  int lengthOfScale(int at) {
    if (is(at, "kK")) {
      return isOver(at + 1) ? 1 : 0;
    }
    if (!is(at, "mMbBtT")) {
      return 0;
    }
    if (isOver(at + 1)) {
      return 1;
    }
    boolean twice = is(at, "mM") && text.charAt(at + 1) == text.charAt(at);
    return (twice || is(at + 1, "n")) && isOver(at + 2) ? 2 : 0;
  }

  /** Of {@code AT&T}, {@code u.s.a} and {@code o'neill}, too. */
  int endOfWord(int from) {
    int end = endOfRun(from);
    while (is(end, "&'.") && !isOver(end + 1)) {
      end = endOfRun(end + 1);
    }
    return end;
  }

  private int endOfGroups(int from) {
    int end = from;
    while (is(end, ",") && isDigit(end + 1) && isDigit(end + 2) && isDigit(end + GROUP)) {
      end += GROUP + 1;
    }
    return isDigit(end) ? from : end;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private int endOfRun(int from) {
    int end = from;
    while (!isOver(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Whether no letter and no digit of any script stands there. */
  private boolean isOver(int at) {
    return at >= text.length() || !isLetterOrNumber(text.codePointAt(at));
  }

  private static boolean isLetterOrNumber(int sign) {
    if (Character.isLetterOrDigit(sign)) {
      return true;
    }
    int type = Character.getType(sign);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private boolean is(int at, String signs) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
