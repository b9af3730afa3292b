package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.arbitrage.Basket;
import ai.oddwons.domain.arbitrage.Bucket;
import ai.oddwons.domain.arbitrage.IsotonicFit;
import ai.oddwons.domain.arbitrage.Ladder;
import ai.oddwons.domain.arbitrage.Leg;
import ai.oddwons.domain.arbitrage.MarketReading;
import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Markets that imply one another. */
final class LadderVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "above",
          inputs -> ladder(inputs, Ladder.Direction.ABOVE),
          "by",
          inputs -> ladder(inputs, Ladder.Direction.BY),
          "bucket_vs_thresholds",
          LadderVectors::bucket,
          "isotonic",
          LadderVectors::isotonic);

  private LadderVectors() {}

  private static Answer ladder(Inputs inputs, Ladder.Direction direction) {
    List<Inputs> rungs = inputs.list("rungs");
    Tariff tariff = Books.unrounded(inputs.decimal("fee_k"));
    List<Ladder.Gap> gaps =
        new Ladder(direction, rungs.stream().map(rung -> rung(rung, tariff)).toList()).gaps();
    long executable = gaps.stream().filter(gap -> netEdge(gap.basket()).isPositive()).count();
    return Answer.of("quote_violations", gaps.stream().map(LadderVectors::violation).toList())
        .with("executable_count", executable)
        .with("last_price_violations", lastPriceViolations(rungs, direction));
  }

  private static MarketReading rung(Inputs rung, Tariff tariff) {
    return Books.reading(rung.text("label"), quoted(rung, "bid"), quoted(rung, "ask"), tariff);
  }

  private static List<Level> quoted(Inputs rung, String side) {
    BigDecimal price = rung.findDecimal(side);
    BigDecimal size = rung.findDecimal(side + "_size");
    return price == null || size == null ? List.of() : Books.level(price, size);
  }

  private static Map<String, Object> violation(Ladder.Gap gap) {
    Basket basket = gap.basket();
    Map<String, Object> violation = new LinkedHashMap<>();
    violation.put("buy_yes", gap.larger().market().nativeId());
    violation.put("buy_no", gap.smaller().market().nativeId());
    violation.put("gross_edge", basket.grossEdge().orElseThrow().toString());
    violation.put("net_edge", netEdge(basket).toString());
    violation.put("size", sizeAtBest(basket).toDecimal());
    violation.put("executable", netEdge(basket).isPositive());
    return violation;
  }

  private static Money netEdge(Basket basket) {
    return basket.netEdge(Books.NOW).orElseThrow();
  }

  private static Quantity sizeAtBest(Basket basket) {
    return Collections.min(
        basket.legs().stream().map(Leg::levels).map(levels -> levels.getFirst().size()).toList());
  }

  /** What a scanner of last prices would report; ours cannot be given any. */
  private static long lastPriceViolations(List<Inputs> rungs, Ladder.Direction direction) {
    List<BigDecimal> lasts =
        rungs.stream().map(rung -> rung.findDecimal("last")).filter(Objects::nonNull).toList();
    long count = 0;
    for (int low = 0; low < lasts.size(); low++) {
      for (BigDecimal high : lasts.subList(low + 1, lasts.size())) {
        int rise = high.compareTo(lasts.get(low));
        count += (direction == Ladder.Direction.ABOVE ? rise > 0 : rise < 0) ? 1 : 0;
      }
    }
    return count;
  }

  private static Answer bucket(Inputs inputs) {
    Tariff tariff = Books.unrounded(inputs.decimal("fee_k"));
    Bucket bucket =
        new Bucket(
            quote(inputs, "bucket", tariff),
            quote(inputs, "at_least_a", tariff),
            quote(inputs, "at_least_b", tariff));
    Money sell = netEdge(bucket.sellRange());
    Money buy = netEdge(bucket.buyRange());
    return Answer.of("synthetic_bucket_low", spread(inputs, "bid", "ask"))
        .with("synthetic_bucket_high", spread(inputs, "ask", "bid"))
        .with("net_edge_sell_bucket", sell)
        .with("net_edge_buy_bucket", buy)
        .with("action", action(sell, buy));
  }

  private static String action(Money sell, Money buy) {
    if (sell.isPositive()) {
      return "sell_bucket";
    }
    return buy.isPositive() ? "buy_bucket" : "none";
  }

  private static Money spread(Inputs inputs, String ofLow, String ofHigh) {
    return Money.ofDollars(
        inputs
            .object("at_least_a")
            .decimal(ofLow)
            .subtract(inputs.object("at_least_b").decimal(ofHigh)));
  }

  private static MarketReading quote(Inputs inputs, String name, Tariff tariff) {
    Inputs quote = inputs.object(name);
    return Books.reading(
        name,
        Books.level(quote.decimal("bid"), BigDecimal.ONE),
        Books.level(quote.decimal("ask"), BigDecimal.ONE),
        tariff);
  }

  private static Answer isotonic(Inputs inputs) {
    List<Double> mids = Arrays.stream(inputs.numbers("mids")).boxed().toList();
    List<Double> weights = weights(inputs, mids.size());
    return Answer.of(
        "fitted",
        inputs.flag("increasing")
            ? IsotonicFit.rising(mids, weights)
            : IsotonicFit.falling(mids, weights));
  }

  private static List<Double> weights(Inputs inputs, int count) {
    return inputs.json().path("weights").isArray()
        ? Arrays.stream(inputs.numbers("weights")).boxed().toList()
        : Collections.nCopies(count, 1.0);
  }
}
