package ai.oddwons.application.arbitrage;

import ai.oddwons.domain.arbitrage.GapMismatch;
import ai.oddwons.domain.arbitrage.Proof;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.pricing.Money;

/**
 * How probable it is that the logic of a basket holds, 0 to 100. For a pair it is the probability
 * that the two are not mismatched given their gap, {@link GapMismatch}: the wider the gap, the less
 * is it a gap between equals.
 */
final class Confidence {
  /**
   * Wrong ones and all among the pairs called equivalent at first sight of three labelled sets,
   * before anything was changed for them: docs/matching.md.
   */
  private static final int WRONG = 35;

  private static final int CALLED = 317;

  /** Standard deviations of gaps of true pairs and of mismatched ones, in cents. */
  private static final double TRUE_PAIRS = 1.2;

  private static final double MISMATCHED = 10;

  private static final double NOBODY_KNOWS = 0.5;

  private Confidence() {}

  /**
   * Of a pair; by the rule of succession, so that a record without a fault proves nothing for ever.
   */
  static int ofPair(MatchGrade grade, Money grossEdge) {
    double prior =
        switch (grade) {
          case EQUIVALENT, INVERTED -> (WRONG + 1.0) / (CALLED + 2);
          case CAVEAT, RELATED, REJECTED -> NOBODY_KNOWS;
        };
    double cents = Math.abs(grossEdge.toDecimal().movePointRight(2).doubleValue());
    return percent(1 - new GapMismatch(prior, TRUE_PAIRS, MISMATCHED).probability(cents));
  }

  /** Of a group. */
  static int ofLogic(Proof proof) {
    return switch (proof) {
      case Proof.Proven proven -> 100;
      case Proof.Unproven unproven -> percent(NOBODY_KNOWS);
      case Proof.Refuted refuted -> 0;
    };
  }

  private static int percent(double probability) {
    return (int) Math.floor(100 * probability);
  }
}
