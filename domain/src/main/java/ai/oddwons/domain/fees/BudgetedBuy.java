package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A market buy of all that a balance allows, where fees are added to the cost: the largest notional
 * {@code n} with {@code n + fee(n) + builder × n ≤ balance}, as Polymarket's order documentation
 * states it.
 *
 * @param curve whose taker rate applies
 * @param builderRate what an intermediary takes of the notional, 0 or more, a plain ratio
 */
public record BudgetedBuy(FeeCurve curve, BigDecimal builderRate) {
  private static final int COLLATERAL_DECIMALS = 6;

  public BudgetedBuy {
    if (builderRate.signum() < 0) {
      throw new IllegalArgumentException("a negative builder rate: " + builderRate);
    }
  }

  /**
   * Cut to the six decimals of the collateral.
   *
   * @param price above 0
   */
  public Money principal(Money balance, Price price) {
    BigDecimal perShare = price.toDecimal();
    BigDecimal allInPerShare =
        perShare.add(curve.feePerShare(FeeRole.TAKER, price)).add(builderRate.multiply(perShare));
    return Money.ofDollars(
        balance
            .toDecimal()
            .multiply(perShare)
            .divide(allInPerShare, COLLATERAL_DECIMALS, RoundingMode.DOWN));
  }
}
