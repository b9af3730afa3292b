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
      if (!isTimeOfDay(tokens, index)) {
        LEXICON.at(tokens, index).ifPresent(phrase -> addConcept(phrase.concept(), found));
      }
    }
  }

  /**
   * A statistic in one of its forms is found by the statistic as well: venues name forms or not.
   */
  private static void addConcept(Concept concept, TermList found) {
    found.add(TermKind.CONCEPT, id(concept.kind(), concept.id()));
    int form = concept.id().indexOf('_');
    if (concept.kind() == Concept.Kind.INDICATOR && form > 0) {
      found.add(TermKind.CONCEPT, id(concept.kind(), concept.id().substring(0, form)));
    }
  }

  /** In «5 PM» nobody is prime minister. */
  private static boolean isTimeOfDay(List<Token> tokens, int index) {
    return index > 0 && tokens.get(index).is("pm") && tokens.get(index - 1).isNumber();
  }

  /** Names first, for there may be more words than are allowed. */
  static void readWords(List<Token> tokens, TermList found) {
    readNames(tokens, found);
    readNumbers(tokens, found);
    readPlainWords(tokens, found);
  }

  static void readNames(List<Token> tokens, TermList found) {
    tokens.stream()
        .filter(token -> StopWords.isName(token))
        .forEach(token -> found.add(TermKind.NAME, Stem.of(token.text())));
  }

  static void readPlainWords(List<Token> tokens, TermList found) {
    tokens.stream()
        .filter(token -> StopWords.isWord(token))
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

  private static String id(Concept.Kind kind, String id) {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
  }
}
