package ai.oddwons.domain.matching.retrieval;

import ai.oddwons.domain.matching.text.Token;
import java.util.Set;

/** Words that nearly every market has; looking for them costs time and finds nothing. */
final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          "will",
          "the",
          "a",
          "an",
          "of",
          "be",
          "is",
          "are",
          "to",
          "in",
          "on",
          "at",
          "for",
          "and",
          "as",
          "by",
          "it",
          "that",
          "this",
          "if",
          "or",
          "with",
          "from",
          "who",
          "what",
          "which",
          "how",
          "when",
          "then",
          "than",
          "market",
          "resolves",
          "resolve",
          "yes",
          "no",
          "vs",
          "does",
          "do",
          "there",
          "their",
          "its",
          "his",
          "her",
          "am",
          "pm",
          "et",
          "est",
          "edt",
          "utc");

  private StopWords() {}

  /** A word worth looking for. Months are terms of their own. */
  static boolean isWord(Token token) {
    return token.isWord()
        && !WORDS.contains(token.text())
        && !(token.name() && DayNames.monthOf(token.text()) != 0);
  }

  /** One that is written as a name is. */
  static boolean isName(Token token) {
    return token.name() && isWord(token);
  }
}
