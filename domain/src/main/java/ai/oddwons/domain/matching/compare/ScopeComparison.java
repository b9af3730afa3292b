package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Proposition;
import java.util.LinkedHashSet;
import java.util.Set;

/** Compares the parts and stages that narrow two questions. */
final class ScopeComparison {
  private ScopeComparison() {}

  static Finding of(Proposition first, Proposition second) {
    return of(ConceptComparison.of(Kind.SCOPE, first, second), first, second);
  }

  /** Tells only what no rules mend. */
  static Finding certain(Proposition first, Proposition second) {
    return of(ConceptComparison.certain(Kind.SCOPE, first, second), first, second);
  }

  private static Finding of(Finding compared, Proposition first, Proposition second) {
    return switch (compared) {
      case Finding.Veto veto -> related(first, second);
      case Finding.Open open -> related(first, second);
      case Finding.Fine fine -> fine;
      case Finding.Opposite opposite -> opposite;
      case Finding.Related related -> related;
      case Finding.Caveat caveat -> caveat;
    };
  }

  private static Finding related(Proposition first, Proposition second) {
    return Finding.related(
        MatchField.SCOPE,
        first.ids(Kind.SCOPE),
        second.ids(Kind.SCOPE),
        narrowed(first.ids(Kind.SCOPE), second.ids(Kind.SCOPE)),
        ReasonCode.OTHER_SCOPE);
  }

  /** To win by a margin is to win. */
  private static MatchRelation narrowed(Set<String> one, Set<String> other) {
    if (withMargin(other).equals(one)) {
      return MatchRelation.SUBSET;
    }
    return withMargin(one).equals(other) ? MatchRelation.SUPERSET : MatchRelation.COMPARABLE;
  }

  private static Set<String> withMargin(Set<String> scopes) {
    Set<String> more = new LinkedHashSet<>(scopes);
    more.add("margin");
    return more;
  }
}
