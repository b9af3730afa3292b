package ai.oddwons.domain.arbitrage;

import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A basket at a size, in whole baskets, and all that follows to the last digit.
 *
 * @param quantity whole baskets, 0 when none pays
 * @param payout sure, of all of them together
 * @param largestWithoutLoss the most baskets that do not lose
 */
public record Sizing(long quantity, Money payout, List<LegFill> legs, long largestWithoutLoss) {
  private static final BigDecimal DAYS_PER_YEAR = BigDecimal.valueOf(365);

  public Sizing {
    legs = List.copyOf(legs);
  }

  /** Of what is bought, without fees. */
  public Money cost() {
    return notional(OrderSide.BUY);
  }

  /** Of what is sold, without fees. */
  public Money sales() {
    return notional(OrderSide.SELL);
  }

  /** Of all orders, as booked. */
  public Money fees() {
    return legs.stream().map(LegFill::fee).reduce(Money.ZERO, Money::plus);
  }

  /** Locked whatever happens; below zero for a loss. */
  public Money profit() {
    return legs.stream().map(LegFill::cash).reduce(payout, Money::plus);
  }

  /** What must be paid to hold it: cost and fees of what is bought. */
  public Money capital() {
    return legs.stream().map(LegFill::capital).reduce(Money.ZERO, Money::plus);
  }

  /** Profit per basket in dollars; zero at no size. */
  public BigDecimal edgePerBasket() {
    return ratio(profit(), BigDecimal.valueOf(quantity));
  }

  /** Profit per dollar of capital, a plain ratio; zero at no size. */
  public BigDecimal returnOnCapital() {
    return ratio(profit(), capital().toDecimal());
  }

  /**
   * Return per year, simple: a plain ratio.
   *
   * @param daysToPayout above zero, settlement and its delay included
   */
  public BigDecimal annualised(BigDecimal daysToPayout) {
    return returnOnCapital().multiply(DAYS_PER_YEAR).divide(daysToPayout, MathContext.DECIMAL64);
  }

  /** In the order of the legs. */
  public List<Step> steps() {
    return legs.stream().flatMap(leg -> leg.steps().stream()).toList();
  }

  private Money notional(OrderSide order) {
    return legs.stream()
        .filter(fill -> fill.leg().order() == order)
        .map(LegFill::notional)
        .reduce(Money.ZERO, Money::plus);
  }

  private static BigDecimal ratio(Money sum, BigDecimal by) {
    return by.signum() == 0 ? BigDecimal.ZERO : sum.toDecimal().divide(by, MathContext.DECIMAL64);
  }
}
