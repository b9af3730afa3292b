package ai.oddwons.domain.matching;

/** Why two markets are not graded the same. */
public enum ReasonCode {
  /** One of them names nobody yet. */
  PLACEHOLDER,
  /** Too little is said to tell what is asked. */
  NOTHING_SAID,
  /** Another kind of question. */
  OTHER_TOPIC,
  OTHER_ENTITY,
  OTHER_OUTCOME,
  OTHER_GAME,
  OTHER_BANK,
  OTHER_ASSET,
  OTHER_MEASURE,
  OTHER_PLACE,
  OTHER_OFFICE,
  OTHER_PARTY,
  OTHER_COMPETITION,
  OTHER_AWARD,
  OTHER_CHART,
  OTHER_PREDICATE,
  OTHER_SCOPE,
  OTHER_LEVEL,
  OTHER_UNIT,
  OTHER_DATE,
  OTHER_TIME,
  OTHER_DEADLINE,
  /** One asks about a day, the other about the time until then. */
  ON_VS_BY,
  OTHER_SOURCE,
  /** The settlement rules let different things count. */
  OTHER_RULE,
  /** A field that must be known is told by one side only. */
  FIELD_UNKNOWN,
  /** One side says more, and nobody knows whether it matters. */
  UNEXPLAINED_DETAIL,
  /** Another market asks the same as well, and nothing tells which of them is the partner. */
  AMBIGUOUS,
  /** Its partner asks the same as another market, with better reason. */
  TAKEN
}
