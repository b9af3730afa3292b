package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.util.List;

/** What is charged at one moment, known in full: the curve that applies, and the rounding. */
public record Charges(FeeCurve curve, FeeRounding rounding) {

  /** In dollars, exact: before any rounding. */
  public BigDecimal feePerShare(FeeRole role, Price price) {
    return curve.feePerShare(role, price);
  }

  /** Exact. */
  public Money modelFee(Fill fill) {
    return Money.ofDollars(
        feePerShare(fill.role(), fill.price()).multiply(fill.size().toDecimal()));
  }

  /** As booked for the fill. */
  public Money tradeFee(Fill fill) {
    return rounding.tradeFee(modelFee(fill));
  }

  /** The fee of an order with these fills, in any order: rounding fees add up over all of them. */
  public OrderFee ofOrder(OrderSide side, List<Fill> fills) {
    Money roundingFee = sum(fills.stream().map(fill -> kept(change(side, fill))).toList());
    Money rebate = rounding.booked(roundingFee);
    Money change = sum(fills.stream().map(fill -> change(side, fill)).toList());
    return new OrderFee(
        sum(fills.stream().map(Fill::notional).toList()),
        sum(fills.stream().map(this::modelFee).toList()),
        sum(fills.stream().map(this::tradeFee).toList()),
        roundingFee,
        rebate,
        change.minus(roundingFee).plus(rebate));
  }

  private Money change(OrderSide side, Fill fill) {
    Money revenue =
        switch (side) {
          case BUY -> fill.notional().negated();
          case SELL -> fill.notional();
        };
    return revenue.minus(tradeFee(fill));
  }

  private Money kept(Money exactChange) {
    return exactChange.minus(rounding.booked(exactChange));
  }

  private static Money sum(List<Money> parts) {
    return parts.stream().reduce(Money.ZERO, Money::plus);
  }
}
