package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.util.List;

/** The column {@code arbitrage_opportunities.plan}; the type has a column of its own. */
record PlanJson(List<LegJson> legs, String payout) {

  static String write(BasketPlan plan) {
    return StoredJson.write(
        new PlanJson(plan.legs().stream().map(LegJson::of).toList(), plan.payout().toString()));
  }

  static BasketPlan read(OpportunityType type, String json) {
    PlanJson plan = StoredJson.read(json, PlanJson.class);
    return new BasketPlan(
        type, plan.legs.stream().map(LegJson::toLeg).toList(), Money.ofDollars(plan.payout));
  }

  /** See {@link PlannedLeg}. */
  record LegJson(String platform, String market, String side, String order, String perBasket) {

    static LegJson of(PlannedLeg leg) {
      return new LegJson(
          leg.market().platform().slug(),
          leg.market().nativeId(),
          Words.of(leg.side()),
          Words.of(leg.order()),
          leg.perBasket().toString());
    }

    PlannedLeg toLeg() {
      return new PlannedLeg(
          new MarketId(new Platform(platform), market),
          Words.read(Side.class, side),
          Words.read(OrderSide.class, order),
          Quantity.ofDecimal(new BigDecimal(perBasket)));
    }
  }
}
