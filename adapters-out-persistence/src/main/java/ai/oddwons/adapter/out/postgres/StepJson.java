package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.arbitrage.Step;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One of the column {@code arbitrage_opportunities.execution_steps}. */
record StepJson(
    String platform, String market, String side, String order, String size, String limit) {

  static String write(List<Step> steps) {
    return StoredJson.write(steps.stream().map(StepJson::of).toList());
  }

  static List<Step> read(String json) {
    return Stream.of(StoredJson.read(json, StepJson[].class)).map(StepJson::toStep).toList();
  }

  private static StepJson of(Step step) {
    return new StepJson(
        step.market().platform().slug(),
        step.market().nativeId(),
        Words.of(step.side()),
        Words.of(step.order()),
        step.size().toString(),
        step.limit().toString());
  }

  private Step toStep() {
    return new Step(
        new MarketId(new Platform(platform), market),
        Words.read(Side.class, side),
        Words.read(OrderSide.class, order),
        Quantity.ofDecimal(new BigDecimal(size)),
        Price.ofDecimal(new BigDecimal(limit)));
  }
}
