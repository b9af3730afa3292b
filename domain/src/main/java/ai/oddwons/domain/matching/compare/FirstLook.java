package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What two questions of one topic say before anybody reads their settlement rules. Holds only what
 * rules cannot mend, the cheapest first, and looks no further than it must: nearly all candidates
 * are refused here.
 */
final class FirstLook {
  private final Proposition first;
  private final Proposition second;
  private final Outlook outlook;

  private FirstLook(Proposition first, Proposition second) {
    this.first = first;
    this.second = second;
    this.outlook = new Outlook(first.negated() && second.negated());
  }

  /** Of two of one topic. */
  static Prospect at(Proposition first, Proposition second) {
    FirstLook look = new FirstLook(first, second);
    if (first.topic() == Topic.GAME) {
      look.games();
    } else {
      look.questions();
    }
    return look.outlook.prospect();
  }

  private void games() {
    Game one = Objects.requireNonNull(first.game());
    Game other = Objects.requireNonNull(second.game());
    outlook.take(GameComparison.teams(one, other));
    if (outlook.isSettled()) {
      return;
    }
    Optional<List<Finding>> handicap = Handicaps.compare(first, second);
    handicap.orElseGet(() -> List.of(GameComparison.sides(one, other))).forEach(outlook::take);
    if (handicap.isEmpty()) {
      levels();
    }
    outlook.take(ConceptComparison.certain(Kind.SPORT, first, second));
    outlook.take(GameDetails.certain(first, second));
    context();
  }

  private void questions() {
    for (Kind kind : TellingKinds.of(first.topic())) {
      outlook.take(ConceptComparison.certain(kind, first, second));
      if (outlook.isSettled()) {
        return;
      }
    }
    outlook.take(SubjectComparison.certain(first, second));
    levels();
    if (!outlook.isSettled()) {
      outlook.take(ActionComparison.of(first, second));
      outlook.take(SourceComparison.certain(first, second));
      context();
    }
  }

  private void levels() {
    if (!outlook.isSettled()) {
      LevelComparison.certain(first, second).ifPresent(outlook::take);
    }
  }

  private void context() {
    if (!outlook.isSettled()) {
      outlook.take(ScopeComparison.certain(first, second));
      outlook.take(Polarity.of(first, second));
      outlook.take(WindowComparison.of(first, second));
    }
  }
}
