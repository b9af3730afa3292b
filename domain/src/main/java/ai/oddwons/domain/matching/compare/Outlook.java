package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Adds up findings that hold whatever the rules say, as {@link Verdicts} will add up all of them:
 * each one leaves fewer relations possible.
 */
final class Outlook {
  private final Set<MatchRelation> possible =
      EnumSet.of(MatchRelation.SUBSET, MatchRelation.SUPERSET, MatchRelation.EXCLUSIVE);

  /** Why the two are neither the same nor each other's opposite, in the order it was seen. */
  private final List<ReasonCode> partings = new ArrayList<>();

  /**
   * @param bothNegated of two denials neither excludes the other
   */
  Outlook(boolean bothNegated) {
    if (bothNegated) {
      possible.remove(MatchRelation.EXCLUSIVE);
    }
  }

  /** Whether nothing more can change what {@link #prospect} says. */
  boolean isSettled() {
    return !partings.isEmpty() && possible.isEmpty();
  }

  Prospect prospect() {
    if (partings.isEmpty()) {
      return new Prospect.MayMatch();
    }
    return isSettled() ? new Prospect.Nothing(partings.getFirst()) : new Prospect.RelatedAtMost();
  }

  void take(Finding finding) {
    switch (finding) {
      case Finding.Fine fine -> {}
      case Finding.Opposite opposite -> possible.clear();
      case Finding.Caveat caveat -> possible.clear();
      case Finding.Related related -> {
        possible.retainAll(Set.of(related.relation()));
        partings.add(related.reason());
      }
      case Finding.Open open -> {
        possible.removeIf(relation -> !Verdicts.narrows(relation, open.said().evidence()));
        partings.add(open.reason());
      }
      case Finding.Veto veto -> {
        possible.clear();
        partings.add(veto.reason());
      }
    }
  }
}
