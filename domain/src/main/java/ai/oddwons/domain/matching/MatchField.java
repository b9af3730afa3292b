package ai.oddwons.domain.matching;

/** What decides a payout; each is compared on its own. */
public enum MatchField {
  TOPIC,
  SUBJECT,
  CONTEXT,
  PREDICATE,
  MEASURE,
  LEVEL,
  WINDOW,
  SCOPE,
  POLARITY,
  SOURCE,
  RULES,
  DETAILS
}
