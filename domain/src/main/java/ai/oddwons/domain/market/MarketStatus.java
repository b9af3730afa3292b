package ai.oddwons.domain.market;

/** Where a market stands in its life, in the words both venues can be mapped to. */
public enum MarketStatus {
  /** Announced, not yet trading. */
  SCHEDULED,
  /** Trading now. */
  OPEN,
  /** Trading halted for the moment; may open again. */
  PAUSED,
  /** Trading over, no outcome known yet. */
  CLOSED,
  /** An outcome has been proposed or determined and may still be challenged. */
  DETERMINED,
  /** The proposed outcome is being challenged. */
  DISPUTED,
  /** Paid out: the outcome is final. */
  SETTLED;

  /** Whether an order could rest or trade, now or after a pause. */
  public boolean isTradable() {
    return this == OPEN || this == PAUSED;
  }

  /** Whether it has begun and its outcome is not final: somebody has to ask again. */
  public boolean isUnsettled() {
    return this != SCHEDULED && this != SETTLED;
  }

  /** Whether nothing about the outcome can change any more. */
  public boolean isFinal() {
    return this == SETTLED;
  }
}
