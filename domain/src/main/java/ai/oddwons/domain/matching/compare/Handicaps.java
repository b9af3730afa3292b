package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Game;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.ValueRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * By how much a team must win: one side's line says the opposite of the other's when both meet, as
 * in «Chiefs (-3.5)» and «Chargers (+3.5)».
 */
final class Handicaps {
  private static final Optional<BigDecimal> STEP = Optional.of(BigDecimal.ONE);

  private Handicaps() {}

  /** Empty when one of the two names no margin. */
  static Optional<List<Finding>> compare(Proposition first, Proposition second) {
    ValueRange one = first.range();
    ValueRange other = second.range();
    if (one == null || other == null || !isMargin(first, one) || !isMargin(second, other)) {
      return Optional.empty();
    }
    Game mine = Objects.requireNonNull(first.game());
    Game theirs = Objects.requireNonNull(second.game());
    Finding side = GameComparison.sides(mine, theirs);
    boolean rivals = side instanceof Finding.Opposite || side instanceof Finding.Related;
    return Optional.of(
        rivals
            ? List.of(mirrored(one, other))
            : List.of(side, RangeComparison.of(one, other, STEP)));
  }

  private static boolean isMargin(Proposition proposition, ValueRange range) {
    return proposition.ids(Kind.SCOPE).stream()
            .anyMatch(scope -> scope.equals("spread") || scope.equals("margin"))
        && proposition.game() != null
        && range.lower() != null
        && range.upper() == null;
  }

  /** A lead of one team is the deficit of the other. */
  private static Finding mirrored(ValueRange one, ValueRange other) {
    BigDecimal lead = Objects.requireNonNull(one.onSteps(BigDecimal.ONE).lower());
    BigDecimal otherLead = Objects.requireNonNull(other.onSteps(BigDecimal.ONE).lower());
    int both = lead.add(otherLead).compareTo(BigDecimal.ONE);
    if (both == 0) {
      return Finding.opposite(MatchField.LEVEL, one, other);
    }
    MatchRelation relation = both > 0 ? MatchRelation.EXCLUSIVE : MatchRelation.COMPARABLE;
    return Finding.related(MatchField.LEVEL, one, other, relation, ReasonCode.OTHER_LEVEL);
  }
}
