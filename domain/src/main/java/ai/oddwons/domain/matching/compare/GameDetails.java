package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Name;
import ai.oddwons.domain.matching.parse.Proposition;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the titles of two games hold beside the teams: a player, a score, a line. */
final class GameDetails {
  private GameDetails() {}

  static Finding compare(Proposition first, Proposition second) {
    Set<String> one = extras(first, second);
    Set<String> other = extras(second, first);
    boolean ranged = first.range() != null && second.range() != null;
    boolean signs =
        !ranged
            && first.names(Kind.SCOPE, "spread")
            && first.vocabulary().contains("+") != second.vocabulary().contains("+");
    if (signs || !numbers(one).equals(numbers(other))) {
      return Finding.veto(MatchField.LEVEL, one, other, ReasonCode.OTHER_LEVEL);
    }
    boolean levels = first.range() != null || second.range() != null;
    if (!levels || (one.isEmpty() && other.isEmpty())) {
      return Finding.unknown(MatchField.DETAILS, one, other);
    }
    return !one.isEmpty() && !other.isEmpty()
        ? Finding.veto(MatchField.DETAILS, one, other, ReasonCode.OTHER_ENTITY)
        : Finding.open(MatchField.DETAILS, one, other, ReasonCode.UNEXPLAINED_DETAIL);
  }

  /** Tells only what no rules mend: other scores or lines. */
  static Finding certain(Proposition first, Proposition second) {
    Set<String> one = numbers(extras(first, second));
    Set<String> other = numbers(extras(second, first));
    return one.equals(other)
        ? Finding.unknown(MatchField.LEVEL, one, other)
        : Finding.veto(MatchField.LEVEL, one, other, ReasonCode.OTHER_LEVEL);
  }

  private static Set<String> extras(Proposition mine, Proposition other) {
    Set<String> extras = new LinkedHashSet<>(mine.subject().words());
    removeTeams(extras, mine.game());
    removeTeams(extras, other.game());
    extras.removeIf(word -> !isNumber(word) && other.vocabulary().contains(word));
    return extras;
  }

  private static void removeTeams(Set<String> words, @Nullable Game game) {
    if (game != null) {
      for (Name team : game.teams()) {
        team.stems().words().forEach(words::remove);
        team.words().forEach(words::remove);
      }
    }
  }

  private static Set<String> numbers(Set<String> words) {
    Set<String> numbers = new LinkedHashSet<>(words);
    numbers.removeIf(word -> !isNumber(word));
    return numbers;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }
}
