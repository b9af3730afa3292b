package ai.oddwons.simulator.universe;

/**
 * The one thing in which two events that look alike are not the same. What differs is on
 * Polymarket's side; Kalshi's keeps the usual words.
 */
public enum Aspect {
  /** Another day or deadline. */
  DATE(false, false),
  /** Other thresholds on the same number. */
  STRIKE(true, false),
  /** At least N on one side and more than N on the other. */
  STRICTNESS(true, false),
  /** An earlier stage: who leads after the first round, not who wins in the end. */
  STAGE(false, false),
  /** Not losing, which is the opposite of another outcome and so not the same as winning. */
  POLARITY(true, false),
  /** A part of the game only. */
  SCOPE(false, false),
  /** The same title, settled by another index, station or agency. */
  SOURCE(true, true),
  /** The same title, other rules for a game that is put off. */
  POSTPONEMENT(true, true),
  /** The same title, other rules for equal results. */
  TIE(true, true),
  /** The same title, another time of day or zone until which things count. */
  CUTOFF(true, true);

  private final boolean onePath;
  private final boolean ruleOnly;

  Aspect(boolean onePath, boolean ruleOnly) {
    this.onePath = onePath;
    this.ruleOnly = ruleOnly;
  }

  /** Whether both events hang on the same number or game, so that their prices move together. */
  boolean onePath() {
    return onePath;
  }

  /** Whether titles and questions are the same and only the rules' text tells the difference. */
  public boolean ruleOnly() {
    return ruleOnly;
  }
}
