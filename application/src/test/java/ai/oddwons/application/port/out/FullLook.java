package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.polymarket;

import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.LegValue;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.arbitrage.Step;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.arbitrage.WorstCase;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.util.List;

/** A basket and its value with awkward numbers in every part. */
final class FullLook {
  static final BasketPlan PLAN =
      new BasketPlan(
          OpportunityType.RELATED_MARKET,
          List.of(
              new PlannedLeg(kalshi("A"), Side.YES, OrderSide.BUY, Quantity.ofMicros(333_333)),
              new PlannedLeg(polymarket("B"), Side.NO, OrderSide.SELL, Quantity.ofShares(7))),
          Money.ofDollars("0.333333"));

  static final Valuation VALUE =
      new Valuation(
          0,
          Long.MAX_VALUE,
          Money.ofDollars("0"),
          Money.ofDollars("12345678901234567890.123456789012345678901234567890"),
          Money.ofDollars("0.000000000000000000000000000001"),
          Money.ofDollars("-0.1"),
          Money.ofDollars("-0.0000001"),
          Money.ofDollars("1E+3"),
          new BigDecimal("-0.00000000012345678901234567890"),
          null,
          null,
          new WorstCase(Money.ofDollars("0.1"), Money.ofDollars("0.2"), Money.ofDollars("0.3")),
          List.of(
              new LegValue(
                  kalshi("A"),
                  Side.YES,
                  OrderSide.BUY,
                  Quantity.ofMicros(1),
                  List.of(
                      new Level(Price.ofMicros(1), Quantity.ofMicros(1)),
                      new Level(Price.ofMicros(999_999), Quantity.ofMicros(Long.MAX_VALUE))),
                  Money.ofDollars("0.000000000001"),
                  Money.ZERO,
                  NOON.minusNanos(1_000),
                  NOON.minusSeconds(3)),
              new LegValue(
                  polymarket("B"),
                  Side.NO,
                  OrderSide.SELL,
                  Quantity.ZERO,
                  List.of(),
                  Money.ZERO,
                  Money.ofDollars("-0.01"),
                  NOON,
                  null)),
          List.of(
              new Step(
                  polymarket("B"),
                  Side.NO,
                  OrderSide.SELL,
                  Quantity.ofShares(3),
                  Price.ofMicros(1)),
              new Step(
                  kalshi("A"), Side.YES, OrderSide.BUY, Quantity.ofMicros(1), Price.ofCents(99))));

  private FullLook() {}
}
