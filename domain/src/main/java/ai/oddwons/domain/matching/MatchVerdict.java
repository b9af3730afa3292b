package ai.oddwons.domain.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of two markets, with what it rests on.
 *
 * @param relation only for {@link MatchGrade#RELATED}
 * @param reasons why it is not the same, the gravest first; empty for {@link MatchGrade#EQUIVALENT}
 *     and {@link MatchGrade#INVERTED}
 * @param card every field that was compared
 */
public record MatchVerdict(
    MatchGrade grade,
    @Nullable MatchRelation relation,
    List<ReasonCode> reasons,
    List<FieldEvidence> card) {
  public MatchVerdict {
    reasons = List.copyOf(reasons);
    card = List.copyOf(card);
    if ((relation != null) != (grade == MatchGrade.RELATED)) {
      throw new IllegalArgumentException("grade " + grade + " with relation " + relation);
    }
  }

  /** The same verdict with another relation. */
  public MatchVerdict with(MatchRelation other) {
    return new MatchVerdict(grade, other, reasons, card);
  }
}
