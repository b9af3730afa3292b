package ai.oddwons.application.port.out;

import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.model.Grounds;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.LegValue;
import ai.oddwons.domain.arbitrage.NearMiss;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.Step;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.arbitrage.WorstCase;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A look for a test that cares about a part of it: at noon, with a finding of one dollar on a
 * hundred.
 */
public final class CheckSample {
  private BasketPlan plan;
  private @Nullable MatchId match;
  private @Nullable EventId event;
  private @Nullable Standing standing = Standing.ACTIVE;
  private @Nullable Money profit = Money.ofDollars(1);
  private List<StopNote> stops = List.of();
  private Instant at = Samples.NOON;

  private CheckSample(BasketPlan plan) {
    this.plan = plan;
  }

  /** At a basket of one share of YES of each of some markets. */
  public static CheckSample look(MarketId... markets) {
    return look(
        new BasketPlan(
            OpportunityType.CROSS_PLATFORM,
            List.of(markets).stream().map(market -> PlannedLeg.buy(market, Side.YES)).toList(),
            Money.ofDollars(1)));
  }

  /** At a basket of one share of each of two markets that bear the same name on both venues. */
  public static CheckSample look(String nativeId) {
    return look(Samples.kalshi(nativeId), Samples.polymarket(nativeId));
  }

  public static CheckSample look(BasketPlan plan) {
    return new CheckSample(plan);
  }

  public CheckSample type(OpportunityType type) {
    plan = new BasketPlan(type, plan.legs(), plan.payout());
    return this;
  }

  public CheckSample restingOn(MatchId newMatch) {
    match = newMatch;
    return this;
  }

  public CheckSample restingOn(EventId newEvent) {
    event = newEvent;
    return this;
  }

  public CheckSample at(Instant newAt) {
    at = newAt;
    return this;
  }

  /** On a hundred dollars; null where it cannot be priced. */
  public CheckSample profit(@Nullable String dollars) {
    profit = dollars == null ? null : Money.ofDollars(dollars);
    return this;
  }

  public CheckSample active() {
    standing = Standing.ACTIVE;
    stops = List.of();
    return this;
  }

  public CheckSample watch() {
    return watch("thin_edge");
  }

  public CheckSample watch(String code) {
    standing = Standing.WATCH;
    stops = List.of(new StopNote(code, "0.10 % of the capital, more than 0.50 %"));
    return this;
  }

  public CheckSample nearMiss() {
    standing = Standing.NEAR_MISS;
    stops = List.of(new StopNote("no_gap", ""));
    return this;
  }

  /** Nothing is left, for a first reason and perhaps others. */
  public CheckSample gone(String code, String... others) {
    standing = null;
    profit = null;
    stops =
        Stream.concat(Stream.of(code), Stream.of(others))
            .map(each -> new StopNote(each, ""))
            .toList();
    return this;
  }

  public OpportunityCheck build() {
    Map<MarketId, String> rules =
        plan.markets().stream()
            .collect(Collectors.toMap(market -> market, market -> "rules of " + market));
    return new OpportunityCheck(
        plan,
        new Grounds(match, event, rules, 90),
        standing,
        Money.ofDollars("0.03"),
        profit == null ? null : valuation(profit),
        stops,
        standing == Standing.NEAR_MISS ? nearMisses() : List.of(),
        at);
  }

  private List<NearMiss> nearMisses() {
    return plan.legs().stream()
        .map(leg ->
            new NearMiss(
                leg.market(), leg.side(), leg.order(), Price.ofCents(50), Price.ofCents(48)))
        .toList();
  }

  private Valuation valuation(Money gain) {
    Money capital = Money.ofDollars(100);
    return new Valuation(
        101,
        120,
        Money.ofDollars(101),
        Money.ofDollars("99.5"),
        Money.ZERO,
        Money.ofDollars("0.5"),
        gain,
        capital,
        gain.toDecimal().movePointLeft(2),
        new BigDecimal("36.5"),
        gain.toDecimal().movePointLeft(1),
        new WorstCase(Money.ofDollars(50), Money.ofDollars(51), capital),
        plan.legs().stream().map(this::value).toList(),
        plan.legs().stream().map(CheckSample::step).toList());
  }

  private LegValue value(PlannedLeg leg) {
    Level level = new Level(Price.ofCents(49), Quantity.ofShares(200));
    return new LegValue(
        leg.market(),
        leg.side(),
        leg.order(),
        Quantity.ofShares(101),
        List.of(level),
        Money.ofDollars("49.75"),
        Money.ofDollars("0.25"),
        at.minusSeconds(1),
        null);
  }

  private static Step step(PlannedLeg leg) {
    return new Step(
        leg.market(), leg.side(), OrderSide.BUY, Quantity.ofShares(101), Price.ofCents(49));
  }
}
