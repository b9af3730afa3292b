package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.fees.BudgetedBuy;
import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeRole;
import ai.oddwons.domain.fees.FeeRounding;
import ai.oddwons.domain.fees.Fill;
import ai.oddwons.domain.fees.MakerRebate;
import ai.oddwons.domain.fees.OrderFee;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fees that are rounded fill by fill. */
final class PolymarketFeeVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "fill", PolymarketFeeVectors::fill,
          "maker_rebate_estimate", PolymarketFeeVectors::rebate,
          "budgeted_market_buy", PolymarketFeeVectors::budgetedBuy,
          "polymarket_us_fill", PolymarketFeeVectors::otherExchange,
          "walk", PolymarketFeeVectors::walk);

  private PolymarketFeeVectors() {}

  /** Null where the market names no rate and does not say that it is free. */
  private static @Nullable Charges charges(Inputs inputs, FeeRounding rounding) {
    boolean free = inputs.has("fees_enabled") && !inputs.flag("fees_enabled");
    BigDecimal rate = free ? BigDecimal.ZERO : inputs.findDecimal("rate");
    return rate == null
        ? null
        : new Charges(
            new FeeCurve(rate, BigDecimal.ZERO, (int) inputs.numberOr("exponent", 1)), rounding);
  }

  private static Fill fill(Inputs inputs, String size, FeeRole role) {
    return new Fill(
        Price.ofDecimal(inputs.decimal("price")), Quantity.ofDecimal(inputs.decimal(size)), role);
  }

  private static Answer fill(Inputs inputs) {
    Charges charges = charges(inputs, FeeRounding.PerFill.FIVE_DECIMALS);
    if (charges == null) {
      return Answer.absent("fee", "cash_change");
    }
    OrderFee fee =
        charges.ofOrder(
            KalshiFeeVectors.side(inputs),
            List.of(fill(inputs, "shares", KalshiFeeVectors.role(inputs))));
    return Answer.of("fee", fee.net()).with("cash_change", fee.cashChange());
  }

  private static Answer rebate(Inputs inputs) {
    Charges charges = charges(inputs, new FeeRounding.None());
    if (charges == null) {
      return Answer.absent("rebate");
    }
    Money takerFee = charges.modelFee(fill(inputs, "shares", FeeRole.TAKER));
    return Answer.of(
        "rebate", new MakerRebate(inputs.decimal("rebate_share")).upperEstimate(takerFee));
  }

  private static Answer budgetedBuy(Inputs inputs) {
    Charges charges = charges(inputs, new FeeRounding.None());
    if (charges == null) {
      return Answer.absent("principal");
    }
    BigDecimal builder = inputs.findDecimal("builder_rate");
    BudgetedBuy buy = new BudgetedBuy(charges.curve(), builder == null ? BigDecimal.ZERO : builder);
    return Answer.of(
        "principal",
        buy.principal(
            Money.ofDollars(inputs.decimal("balance")), Price.ofDecimal(inputs.decimal("price"))));
  }

  private static Answer otherExchange(Inputs inputs) {
    FeeCurve curve = new FeeCurve(inputs.decimal("theta"), BigDecimal.ZERO, 1);
    return Answer.of(
        "fee_unrounded",
        new Charges(curve, new FeeRounding.None())
            .modelFee(fill(inputs, "contracts", FeeRole.TAKER)));
  }

  private static Answer walk(Inputs inputs) {
    Charges charges = charges(inputs, FeeRounding.PerFill.FIVE_DECIMALS);
    Quantity wanted = Quantity.ofDecimal(inputs.decimal("shares"));
    List<Fill> fills = fills(Books.levels(inputs.items("asks")), wanted);
    boolean filled =
        fills.stream().map(Fill::size).reduce(Quantity.ZERO, Quantity::plus).equals(wanted);
    if (charges == null || !filled) {
      return Answer.absent("notional", "fee", "average_price", "all_in_per_share");
    }
    OrderFee fee = charges.ofOrder(OrderSide.BUY, fills);
    return Answer.of("notional", fee.notional())
        .with("fee", fee.net())
        .with("average_price", perShare(fee.notional(), wanted))
        .with("all_in_per_share", perShare(fee.cashChange().negated(), wanted));
  }

  private static List<Fill> fills(List<Level> asks, Quantity wanted) {
    List<Fill> fills = new ArrayList<>();
    Quantity left = wanted;
    for (Level ask : asks) {
      Quantity size = ask.size().compareTo(left) < 0 ? ask.size() : left;
      if (!size.isZero()) {
        fills.add(new Fill(ask.price(), size, FeeRole.TAKER));
      }
      left = left.minus(size);
    }
    return fills;
  }

  private static Money perShare(Money sum, Quantity shares) {
    return Money.ofDollars(sum.toDecimal().divide(shares.toDecimal(), MathContext.DECIMAL64));
  }
}
