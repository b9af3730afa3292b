package ai.oddwons.domain.arbitrage;

/** How sure it is that a logic holds on which a sure payout rests. */
public sealed interface Proof {
  /** It does. */
  record Proven() implements Proof {}

  /**
   * It may.
   *
   * @param reason why it is not proven, in words
   */
  record Unproven(String reason) implements Proof {}

  /**
   * It does not.
   *
   * @param reason in words
   */
  record Refuted(String reason) implements Proof {}
}
