package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import java.util.Collections;
import java.util.Set;

/** Compares who or what decides. */
final class SourceComparison {
  private SourceComparison() {}

  /** Tells only what no rules mend: two titles that each name a source. */
  static Finding certain(Proposition first, Proposition second) {
    Set<String> one = first.ids(Kind.SOURCE);
    Set<String> other = second.ids(Kind.SOURCE);
    return one.isEmpty() || other.isEmpty()
        ? Finding.unknown(MatchField.SOURCE, one, other)
        : of(first, second);
  }

  /** A source named in a title is part of the question; in the rules it is a caveat. */
  static Finding of(Proposition first, Proposition second) {
    Set<String> one = first.ids(Kind.SOURCE);
    Set<String> other = second.ids(Kind.SOURCE);
    if (one.equals(other) && !one.isEmpty()) {
      return Finding.fine(MatchField.SOURCE, one, other);
    }
    if (!one.isEmpty() && !other.isEmpty()) {
      return Finding.related(
          MatchField.SOURCE, one, other, MatchRelation.COMPARABLE, ReasonCode.OTHER_SOURCE);
    }
    Set<String> ruled = one.isEmpty() ? first.ruleIds(Kind.SOURCE) : one;
    Set<String> otherRuled = other.isEmpty() ? second.ruleIds(Kind.SOURCE) : other;
    boolean told = !ruled.isEmpty() && !otherRuled.isEmpty();
    boolean parted = told ? Collections.disjoint(ruled, otherRuled) : oneExchange(first, second);
    return parted
        ? Finding.caveat(MatchField.SOURCE, ruled, otherRuled, ReasonCode.OTHER_SOURCE)
        : Finding.unknown(MatchField.SOURCE, ruled, otherRuled);
  }

  /** A coin has a price on each exchange: one text names its own, the other one none. */
  private static boolean oneExchange(Proposition first, Proposition second) {
    boolean one = first.ruleTerms().contains("crypto/binance");
    boolean other = second.ruleTerms().contains("crypto/binance");
    return first.topic() == Topic.PRICE
        && first.rulesKnown()
        && second.rulesKnown()
        && one != other;
  }
}
