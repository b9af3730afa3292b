package ai.oddwons.domain.matching.retrieval;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Lexicon;
import ai.oddwons.domain.matching.text.Stem;
import ai.oddwons.domain.matching.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Words, numbers and known things of a text. */
final class WordTerms {
  private static final Lexicon LEXICON = Lexicon.standard();

  private WordTerms() {}

  /** Longer phrases do not hide shorter ones in them: what is found twice is found more surely. */
  static void readConcepts(List<Token> tokens, TermList found) {
    for (int index = 0; index < tokens.size(); index++) {
      LEXICON
          .at(tokens, index)
          .ifPresent(phrase -> found.add(TermKind.CONCEPT, id(phrase.concept())));
    }
  }

  /** Names first, for there may be more words than are allowed. */
  static void readWords(List<Token> tokens, TermList found) {
    readNames(tokens, found);
    readNumbers(tokens, found);
    readPlainWords(tokens, found);
  }

  static void readNames(List<Token> tokens, TermList found) {
    tokens.stream()
        .filter(token -> token.isWord() && token.name() && !StopWords.isOne(token.text()))
        .forEach(token -> found.add(TermKind.NAME, Stem.of(token.text())));
  }

  static void readPlainWords(List<Token> tokens, TermList found) {
    tokens.stream()
        .filter(token -> token.isWord() && !StopWords.isOne(token.text()))
        .forEach(token -> found.add(TermKind.WORD, Stem.of(token.text())));
  }

  private static void readNumbers(List<Token> tokens, TermList found) {
    for (int index = 0; index < tokens.size(); index++) {
      BigDecimal number = tokens.get(index).number();
      if (number != null && !DateTerms.isPartOfDate(tokens, index)) {
        found.add(TermKind.NUMBER, Levels.plain(number));
      }
    }
  }

  private static String id(Concept concept) {
    return concept.kind().name().toLowerCase(Locale.ROOT) + ":" + concept.id();
  }
}
