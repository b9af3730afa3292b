package ai.oddwons.domain.fees;

/** The answer to what a trade is charged at a moment. */
public sealed interface FeeQuote {

  /** Can be computed to the last digit. */
  record Known(Charges charges) implements FeeQuote {}

  /**
   * Cannot be computed; whoever needs it must refuse.
   *
   * @param reason in words, for people
   */
  record Refused(String reason) implements FeeQuote {}
}
