package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;

/** What one field says about two propositions. */
sealed interface Finding {
  Said said();

  /** Agrees, or does not matter. */
  record Fine(Said said) implements Finding {}

  /** Exactly the opposite: YES there is NO here. */
  record Opposite(Said said) implements Finding {}

  /** Differs in a way that leaves a relation. */
  record Related(Said said, MatchRelation relation, ReasonCode reason) implements Finding {}

  /** The same on its face, and yet a rule can part them. */
  record Caveat(Said said, ReasonCode reason) implements Finding {}

  /** Not known, and not harmless. */
  record Open(Said said, ReasonCode reason) implements Finding {}

  /** Never the same. */
  record Veto(Said said, ReasonCode reason) implements Finding {}

  static Finding fine(MatchField field, Object first, Object second) {
    return new Fine(new Said(field, Agreement.SAME, first, second));
  }

  static Finding unknown(MatchField field, Object first, Object second) {
    return new Fine(new Said(field, Agreement.UNKNOWN, first, second));
  }

  static Finding opposite(MatchField field, Object first, Object second) {
    return new Opposite(different(field, first, second));
  }

  static Finding related(
      MatchField field, Object first, Object second, MatchRelation relation, ReasonCode reason) {
    return new Related(different(field, first, second), relation, reason);
  }

  static Finding caveat(MatchField field, Object first, Object second, ReasonCode reason) {
    return new Caveat(different(field, first, second), reason);
  }

  static Finding open(MatchField field, Object first, Object second, ReasonCode reason) {
    return new Open(new Said(field, Agreement.UNKNOWN, first, second), reason);
  }

  static Finding veto(MatchField field, Object first, Object second, ReasonCode reason) {
    return new Veto(different(field, first, second), reason);
  }

  private static Said different(MatchField field, Object first, Object second) {
    return new Said(field, Agreement.DIFFERENT, first, second);
  }
}
