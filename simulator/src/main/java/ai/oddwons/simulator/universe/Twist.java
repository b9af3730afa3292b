package ai.oddwons.simulator.universe;

import org.jspecify.annotations.Nullable;

/**
 * What is said otherwise in a pair of events that look alike.
 *
 * @param code of the one family it is for; empty for all of the kind
 * @param polyTitle null keeps the family's, as with the two after it
 * @param kalshiRule a paragraph in front of Kalshi's other rules; may be empty
 * @param polymarketRule takes the place of Polymarket's usual paragraph; empty leaves that
 */
record Twist(
    Aspect aspect,
    Kind kind,
    String code,
    @Nullable Template polyTitle,
    @Nullable Template question,
    @Nullable Template condition,
    String kalshiRule,
    String polymarketRule) {

  /** The family in changed words. */
  Variant of(Variant family) {
    return family.with(
        polyTitle == null ? family.polyTitle() : polyTitle,
        question == null ? family.question() : question,
        condition == null ? family.condition() : condition);
  }

  boolean fits(Aspect wanted, Variant family) {
    return aspect == wanted
        && kind == family.kind()
        && (code.isEmpty() || code.equals(family.code().text()));
  }
}
