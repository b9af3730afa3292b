package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up findings that hold whatever the rules say, as {@link Verdicts} will add up all of them:
 * each one leaves fewer relations possible.
 */
final class Outlook {
  private final Set<MatchRelation> possible =
      EnumSet.of(MatchRelation.SUBSET, MatchRelation.SUPERSET, MatchRelation.EXCLUSIVE);

  /** Null while nothing parts the two. */
  private @Nullable ReasonCode parting;

  private boolean vetoed;

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
    return vetoed || (parting != null && possible.isEmpty());
  }

  Prospect prospect() {
    ReasonCode why = parting;
    if (why == null) {
      return new Prospect.MayMatch();
    }
    return isSettled() ? new Prospect.Nothing(why) : new Prospect.RelatedAtMost();
  }

  void take(Finding finding) {
    switch (finding) {
      case Finding.Fine fine -> {}
      case Finding.Opposite opposite -> possible.clear();
      case Finding.Caveat caveat -> possible.clear();
      case Finding.Related related -> {
        possible.retainAll(Set.of(related.relation()));
        part(related.reason());
      }
      case Finding.Open open -> {
        possible.removeIf(relation -> !Verdicts.narrows(relation, open.said().evidence()));
        part(open.reason());
      }
      case Finding.Veto veto -> {
        vetoed = true;
        part(veto.reason());
      }
    }
  }

  private void part(ReasonCode reason) {
    if (parting == null) {
      parting = reason;
    }
  }
}
