package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.parse.Proposition;

/** Compares whether YES stands for what is asked or for its denial. */
final class Polarity {
  private Polarity() {}

  static Finding of(Proposition first, Proposition second) {
    return first.negated() == second.negated()
        ? Finding.fine(MatchField.POLARITY, told(first), told(second))
        : Finding.opposite(MatchField.POLARITY, told(first), told(second));
  }

  private static String told(Proposition proposition) {
    return proposition.negated() ? "that it does not" : "that it does";
  }
}
