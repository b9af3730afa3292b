package ai.oddwons.domain.market;

/** How many markets of one event can pay yes, as far as the venue promises it. */
public enum OutcomeStructure {
  /** The markets say nothing about each other. */
  INDEPENDENT,
  /** One yes at the most; none is possible, so all YES together need not pay. */
  AT_MOST_ONE,
  /** Exactly one yes, and every outcome is listed. */
  EXACTLY_ONE,
  /** Exactly one yes, but outcomes may still be added: those listed today need not hold it. */
  EXACTLY_ONE_OPEN
}
