package ai.oddwons.simulator.universe;

/** How the outcomes of one event hang together. */
public enum Structure {
  /** Thresholds on one number: prices fall as the strike rises. */
  LADDER,
  /** Ranges of one number: exactly one is hit, prices sum to one. */
  BUCKETS,
  /** Named alternatives: exactly one wins, prices sum to one. */
  EXCLUSIVE,
  /** The same thing by later and later dates: prices rise with the date. */
  DEADLINES,
  /** Winner, spread and total of one game between two sides. */
  GAME,
  /** Questions that share an event and nothing else. */
  INDEPENDENT
}
