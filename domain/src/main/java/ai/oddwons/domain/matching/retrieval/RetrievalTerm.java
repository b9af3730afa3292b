package ai.oddwons.domain.matching.retrieval;

/**
 * One thing a market is found by.
 *
 * @param text in lower case, 1 to {@value #MAX_LENGTH} characters
 */
public record RetrievalTerm(TermKind kind, String text) {
  /** A longer word is cut: what it begins with tells it apart well enough. */
  static final int MAX_LENGTH = 60;

  static RetrievalTerm of(TermKind kind, String text) {
    return new RetrievalTerm(
        kind, text.length() <= MAX_LENGTH ? text : text.substring(0, cut(text)));
  }

  /** Never between the halves of one character. */
  private static int cut(String text) {
    return Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
  }

  /** What an index keeps: the same for two terms exactly when one finds the other. */
  public String key() {
    return kind.prefix() + ':' + text;
  }
}
