package ai.oddwons.domain.matching.parse;

/** What kind of question a market asks; it decides which fields must be known. */
public enum Topic {
  /** Who wins a game on a day, or what happens in it. */
  GAME,
  /** A level of a traded price. */
  PRICE,
  /** A value of a published statistic. */
  PRINT,
  /** What a central bank does at a meeting. */
  RATE_DECISION,
  /** An office, a nomination, a majority. */
  ELECTION,
  /** A prize. */
  AWARD,
  /** A place in a published list. */
  CHART,
  /** The winner of a cup or league. */
  COMPETITION,
  /** Anything else that may happen. */
  EVENT
}
