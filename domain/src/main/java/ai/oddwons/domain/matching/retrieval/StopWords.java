package ai.oddwons.domain.matching.retrieval;

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
          "her");

  private StopWords() {}

  static boolean isOne(String word) {
    return WORDS.contains(word);
  }
}
