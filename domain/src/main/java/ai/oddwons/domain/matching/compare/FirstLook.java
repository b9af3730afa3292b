package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import java.util.Objects;

/**
 * What two questions of one topic say before anybody reads their settlement rules. Holds only what
 * rules cannot mend, and the cheapest first: nearly all candidates are refused here.
 */
final class FirstLook {
  private FirstLook() {}

  static boolean mayMatch(Proposition first, Proposition second) {
    boolean apart =
        first.topic() == Topic.GAME ? gamesApart(first, second) : questionsApart(first, second);
    return !apart
        && !ConceptComparison.keepsApart(Kind.SCOPE, first, second)
        && LevelComparison.of(first, second).filter(Finding::keepsApart).isEmpty()
        && !WindowComparison.of(first, second).keepsApart();
  }

  private static boolean gamesApart(Proposition first, Proposition second) {
    Game one = Objects.requireNonNull(first.game());
    Game other = Objects.requireNonNull(second.game());
    return GameComparison.teams(one, other).keepsApart()
        || GameComparison.sides(one, other).keepsApart()
        || ConceptComparison.keepsApart(Kind.SPORT, first, second)
        || GameDetails.keepApart(first, second);
  }

  private static boolean questionsApart(Proposition first, Proposition second) {
    return TellingKinds.of(first.topic()).stream()
            .anyMatch(kind -> ConceptComparison.keepsApart(kind, first, second))
        || SubjectComparison.keepApart(first, second)
        || ActionComparison.of(first, second).keepsApart()
        || bothNameSources(first, second);
  }

  private static boolean bothNameSources(Proposition first, Proposition second) {
    return !first.ids(Kind.SOURCE).isEmpty()
        && !second.ids(Kind.SOURCE).isEmpty()
        && SourceComparison.of(first, second).keepsApart();
  }
}
