package ai.oddwons.domain.matching.retrieval;

import ai.oddwons.domain.matching.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes that a venue could have made of a name, for markets that tell their outcome by its code
 * alone: {@code STR} for «Stranger Things», {@code JSAY} for «Julian Sayin», {@code PTA} for «Paul
 * Thomas Anderson».
 */
final class NameCodes {
  private static final int BEGINNING = 3;
  private static final int LONGEST_CODE = 4;

  private NameCodes() {}

  static void read(List<Token> tokens, TermList found) {
    List<String> run = new ArrayList<>();
    for (Token token : tokens) {
      if (StopWords.isName(token)) {
        run.add(token.text());
      } else {
        addCodes(run, found);
        run.clear();
      }
    }
    addCodes(run, found);
  }

  private static void addCodes(List<String> run, TermList found) {
    if (run.isEmpty() || run.size() > LONGEST_CODE) {
      return;
    }
    String last = run.getLast();
    found.add(TermKind.CODE_OF_NAME, beginning(run.getFirst()));
    if (run.size() > 1) {
      found.add(TermKind.CODE_OF_NAME, beginning(last));
      found.add(TermKind.CODE_OF_NAME, run.getFirst().charAt(0) + beginning(last));
      StringBuilder initials = new StringBuilder();
      run.forEach(word -> initials.append(word.charAt(0)));
      found.add(TermKind.CODE_OF_NAME, initials.toString());
    }
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(BEGINNING, word.length()));
  }
}
