package ai.oddwons.domain.market;

/**
 * The venue's names for the two sides of a market, where it trades them apart. Decimal numbers of
 * about 77 digits on Polymarket: text, never a number.
 */
public record OutcomeTokens(String yes, String no) {
  public OutcomeTokens {
    NativeIds.checked(yes);
    NativeIds.checked(no);
    if (yes.equals(no)) {
      throw new IllegalArgumentException("both sides have the token " + yes);
    }
  }
}
