package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.parse.ValueRange;
import ai.oddwons.domain.matching.parse.ValueRange.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two sets of values that make YES. */
final class RangeComparison {
  /** Percentage points. */
  private static final Set<Unit> POINTS = Set.of(Unit.POINTS, Unit.PERCENT);

  private RangeComparison() {}

  /**
   * @param step of the measure; empty for a continuous one, where a single point is nothing
   */
  static Finding of(ValueRange first, ValueRange second, Optional<BigDecimal> step) {
    if (first.unit() != second.unit()
        && !POINTS.containsAll(Set.of(first.unit(), second.unit()))
        && first.unit() != Unit.NONE
        && second.unit() != Unit.NONE) {
      return Finding.veto(MatchField.LEVEL, first, second, ReasonCode.OTHER_UNIT);
    }
    ValueRange one = normal(first, step);
    ValueRange other = normal(second, step);
    if (same(one.lower(), other.lower()) && same(one.upper(), other.upper())) {
      return Finding.fine(MatchField.LEVEL, first, second);
    }
    if (complement(one, other, step) || complement(other, one, step)) {
      return Finding.opposite(MatchField.LEVEL, first, second);
    }
    return Finding.related(
        MatchField.LEVEL, first, second, relation(one, other), ReasonCode.OTHER_LEVEL);
  }

  private static ValueRange normal(ValueRange range, Optional<BigDecimal> step) {
    return step.map(range::onSteps).orElseGet(range::withoutEdges);
  }

  private static boolean complement(ValueRange below, ValueRange above, Optional<BigDecimal> step) {
    if (below.lower() != null || above.upper() != null) {
      return false;
    }
    BigDecimal top = below.upper();
    BigDecimal bottom = above.lower();
    return top != null
        && bottom != null
        && top.add(step.orElse(BigDecimal.ZERO)).compareTo(bottom) == 0;
  }

  private static MatchRelation relation(ValueRange one, ValueRange other) {
    if (within(one, other)) {
      return MatchRelation.SUBSET;
    }
    if (within(other, one)) {
      return MatchRelation.SUPERSET;
    }
    return apart(one, other) || apart(other, one)
        ? MatchRelation.EXCLUSIVE
        : MatchRelation.COMPARABLE;
  }

  private static boolean within(ValueRange inner, ValueRange outer) {
    boolean low =
        outer.lower() == null
            || (inner.lower() != null && inner.lower().compareTo(outer.lower()) >= 0);
    boolean high =
        outer.upper() == null
            || (inner.upper() != null && inner.upper().compareTo(outer.upper()) <= 0);
    return low && high;
  }

  private static boolean apart(ValueRange below, ValueRange above) {
    return below.upper() != null
        && above.lower() != null
        && below.upper().compareTo(above.lower()) < 0;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
