package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.parse.Proposition;

/** Compares whether YES stands for what is asked or for its denial. */
final class Polarity {
  private Polarity() {}

  static Finding of(Proposition first, Proposition second) {
    return first.negated() == second.negated()
        ? Finding.fine(MatchField.POLARITY, first.negated(), second.negated())
        : Finding.opposite(MatchField.POLARITY, first.negated(), second.negated());
  }
}
