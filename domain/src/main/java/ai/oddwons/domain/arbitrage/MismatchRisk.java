package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import java.math.BigDecimal;

/**
 * What is left of a locked profit when the two markets may settle apart.
 *
 * @param bothLose probability that neither leg pays, 0 to 1
 * @param bothWin probability that both pay, 0 to 1
 */
public record MismatchRisk(BigDecimal bothLose, BigDecimal bothWin) {
  public MismatchRisk {
    if (bothLose.signum() < 0
        || bothWin.signum() < 0
        || bothLose.add(bothWin).compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("both lose %s, both win %s".formatted(bothLose, bothWin));
    }
  }

  /** Of a basket that pays 1, at its size. */
  public Money expectedProfit(Sizing sizing) {
    return sizing
        .profit()
        .plus(Money.ofDollars(bothWin.subtract(bothLose)).times(sizing.quantity()));
  }

  /** The probability that both lose at which nothing is left. */
  public BigDecimal breakEvenBothLose(Sizing sizing) {
    return sizing.edgePerBasket().add(bothWin);
  }
}
