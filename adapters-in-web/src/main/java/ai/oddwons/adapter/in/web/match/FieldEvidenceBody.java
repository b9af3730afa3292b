package ai.oddwons.adapter.in.web.match;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import org.jspecify.annotations.Nullable;

/**
 * What was compared in one field.
 *
 * @param agreement {@code same}, {@code different} or {@code unknown}
 * @param first what the first market says of it, null when nothing
 * @param second what the second market says of it, null when nothing
 */
record FieldEvidenceBody(
    String field, String agreement, @Nullable String first, @Nullable String second) {

  /** That both say nothing of what need not be said tells nothing. */
  static boolean tells(FieldEvidence evidence) {
    return evidence.agreement() != Agreement.SAME
        || !evidence.first().isEmpty()
        || !evidence.second().isEmpty();
  }

  static FieldEvidenceBody of(FieldEvidence evidence) {
    return new FieldEvidenceBody(
        Word.of(evidence.field()),
        Word.of(evidence.agreement()),
        said(evidence.first()),
        said(evidence.second()));
  }

  private static @Nullable String said(String text) {
    return text.isEmpty() ? null : text;
  }
}
