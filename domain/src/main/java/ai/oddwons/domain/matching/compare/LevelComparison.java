package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.ValueRange;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the levels of two questions. */
final class LevelComparison {
  private LevelComparison() {}

  /** Empty when neither tells one. */
  static Optional<Finding> of(Proposition first, Proposition second) {
    ValueRange one = first.range();
    ValueRange other = second.range();
    if (one != null && other != null) {
      return Optional.of(RangeComparison.of(one, other, Measures.step(first, second)));
    }
    return one == null && other == null ? Optional.empty() : Optional.of(oneLevel(one, other));
  }

  /** Tells only what no rules mend: the same, whether whole numbers are counted or not. */
  static Optional<Finding> certain(Proposition first, Proposition second) {
    ValueRange one = first.range();
    ValueRange other = second.range();
    if (one == null || other == null || Measures.isToldByTitles(first, second)) {
      return of(first, second);
    }
    Finding counted = RangeComparison.of(one, other, Optional.of(BigDecimal.ONE));
    return Optional.of(RangeComparison.of(one, other, Optional.empty())).filter(counted::equals);
  }

  private static Finding oneLevel(@Nullable ValueRange one, @Nullable ValueRange other) {
    return Finding.related(
        MatchField.LEVEL,
        one == null ? "" : one,
        other == null ? "" : other,
        one == null ? MatchRelation.SUPERSET : MatchRelation.SUBSET,
        ReasonCode.OTHER_LEVEL);
  }
}
