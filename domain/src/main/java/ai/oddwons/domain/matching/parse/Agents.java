package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Stem;
import ai.oddwons.domain.matching.text.Token;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who does it, where an action has a doer and a target: «Israel strikes Iran» is no «Iran strikes
 * Israel».
 */
final class Agents {
  private static final Set<String> TRANSITIVE =
      Arrays.stream(
              "invade strike attack bomb acquire buy purchase endorse recognize sue sanction visit fire defeat"
                  .split(" "))
          .map(Stem::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PASSIVE =
      Set.of("be", "been", "is", "was", "get", "gets", "being");

  private Agents() {}

  /** Stems of the doer's name; empty where no such action is told. */
  static Set<String> of(List<Token> title) {
    for (int index = 1; index < title.size(); index++) {
      if (TRANSITIVE.contains(Stem.of(title.get(index).text()))) {
        boolean passive = PASSIVE.contains(title.get(index - 1).text());
        return passive ? names(title, by(title, index), title.size()) : names(title, 0, index);
      }
    }
    return Set.of();
  }

  private static int by(List<Token> title, int from) {
    for (int index = from; index < title.size(); index++) {
      if (title.get(index).is("by")) {
        return index + 1;
      }
    }
    return title.size();
  }

  private static Set<String> names(List<Token> title, int from, int to) {
    Set<String> names = new LinkedHashSet<>();
    for (Token token : title.subList(from, to)) {
      boolean month = Months.number(token.text()).isPresent();
      if (token.isWord() && token.name() && !month && !PlainWords.isPlain(token.text())) {
        names.add(Stem.of(token.text()));
      }
    }
    return names;
  }
}
