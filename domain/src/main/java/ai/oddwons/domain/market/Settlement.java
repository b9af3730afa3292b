package ai.oddwons.domain.market;

import ai.oddwons.domain.pricing.Price;

/**
 * How a market paid. About one result in seventy is neither yes nor no, so nothing that scores
 * calls may treat a settlement as a bit.
 */
public sealed interface Settlement {

  /** What one YES share received, as a share of its notional; a NO share received the rest. */
  Price yesPayout();

  /** The question was answered yes. */
  record Yes() implements Settlement {
    @Override
    public Price yesPayout() {
      return Price.ONE;
    }
  }

  /** The question was answered no. */
  record No() implements Settlement {
    @Override
    public Price yesPayout() {
      return Price.ZERO;
    }
  }

  /** Paid in part, by the rules of the market: a measured value, or a last traded price. */
  record Scalar(Price yesPayout) implements Settlement {}

  /** Called off: both sides got the same back, or what the venue's rule for that case says. */
  record Voided(Price yesPayout) implements Settlement {}
}
