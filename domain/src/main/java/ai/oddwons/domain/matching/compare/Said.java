package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MatchField;
import java.util.Collection;

/**
 * What the two sides say of one field. Becomes text only for a card: most findings are asked
 * whether they part two questions, and nothing else.
 */
record Said(MatchField field, Agreement agreement, Object first, Object second) {
  FieldEvidence evidence() {
    return new FieldEvidence(field, agreement, text(first), text(second));
  }

  private static String text(Object value) {
    return value instanceof Collection<?> all
        ? String.join(" ", all.stream().map(String::valueOf).sorted().toList())
        : String.valueOf(value);
  }
}
