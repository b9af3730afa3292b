package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Money;

/**
 * What an order cost beside its shares.
 *
 * @param notional what the shares of all fills cost, zero or more
 * @param modelFee by the curve, exact
 * @param tradeFee the fees of the fills as rounded one by one
 * @param roundingFee what was kept because balances have a smallest unit
 * @param rebate what came back of it, in whole units, and never more than it
 * @param cashChange of the balance in the end; negative for a purchase
 */
public record OrderFee(
    Money notional,
    Money modelFee,
    Money tradeFee,
    Money roundingFee,
    Money rebate,
    Money cashChange) {

  /** Never below zero. */
  public Money net() {
    return netBeforeRebate().minus(rebate);
  }

  public Money netBeforeRebate() {
    return tradeFee.plus(roundingFee);
  }

  /** What the venue holds of the rounding fees, less than one unit of the balance. */
  public Money carriedRounding() {
    return roundingFee.minus(rebate);
  }
}
