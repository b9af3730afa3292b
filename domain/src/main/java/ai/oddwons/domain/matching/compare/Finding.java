package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import java.util.Collection;

/** What one field says about two propositions. */
sealed interface Finding {
  FieldEvidence evidence();

  /** Agrees, or does not matter. */
  record Fine(FieldEvidence evidence) implements Finding {}

  /** Exactly the opposite: YES there is NO here. */
  record Opposite(FieldEvidence evidence) implements Finding {}

  /** Differs in a way that leaves a relation. */
  record Related(FieldEvidence evidence, MatchRelation relation, ReasonCode reason)
      implements Finding {}

  /** The same on its face, and yet a rule can part them. */
  record Caveat(FieldEvidence evidence, ReasonCode reason) implements Finding {}

  /** Not known, and not harmless. */
  record Open(FieldEvidence evidence, ReasonCode reason) implements Finding {}

  /** Never the same. */
  record Veto(FieldEvidence evidence, ReasonCode reason) implements Finding {}

  static Finding fine(MatchField field, Object first, Object second) {
    return new Fine(new FieldEvidence(field, Agreement.SAME, text(first), text(second)));
  }

  static Finding unknown(MatchField field, Object first, Object second) {
    return new Fine(new FieldEvidence(field, Agreement.UNKNOWN, text(first), text(second)));
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
    return new Open(new FieldEvidence(field, Agreement.UNKNOWN, text(first), text(second)), reason);
  }

  static Finding veto(MatchField field, Object first, Object second, ReasonCode reason) {
    return new Veto(different(field, first, second), reason);
  }

  private static FieldEvidence different(MatchField field, Object first, Object second) {
    return new FieldEvidence(field, Agreement.DIFFERENT, text(first), text(second));
  }

  private static String text(Object value) {
    return value instanceof Collection<?> all
        ? String.join(" ", all.stream().map(String::valueOf).sorted().toList())
        : String.valueOf(value);
  }
}
