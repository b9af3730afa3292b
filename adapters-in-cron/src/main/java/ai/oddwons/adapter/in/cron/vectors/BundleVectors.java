package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.arbitrage.Basket;
import ai.oddwons.domain.arbitrage.CollateralReturn;
import ai.oddwons.domain.arbitrage.CompleteSet;
import ai.oddwons.domain.arbitrage.GroupLogic;
import ai.oddwons.domain.arbitrage.MarketReading;
import ai.oddwons.domain.arbitrage.Sizing;
import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Outcomes that exclude each other. */
final class BundleVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "buy_all_yes", BundleVectors::allYes,
          "buy_all_no", BundleVectors::allNo,
          "negrisk_convert", BundleVectors::conversion,
          "kalshi_collateral_return", BundleVectors::collateralReturn);

  private BundleVectors() {}

  /** Makes a market of what one of its sides offers. */
  private interface Offered {
    MarketReading reading(String name, List<Level> asks, Tariff tariff);
  }

  private static Answer allYes(Inputs inputs) {
    return sized(inputs, set(inputs, Books::yesOffered).allYes());
  }

  private static Answer allNo(Inputs inputs) {
    return sized(inputs, set(inputs, Books::noOffered).allNo());
  }

  private static CompleteSet set(Inputs inputs, Offered offered) {
    List<Inputs> fees = inputs.list("fees");
    List<JsonNode> asks = inputs.items("asks");
    List<MarketReading> readings =
        IntStream.range(0, asks.size())
            .mapToObj(i ->
                offered.reading(
                    "outcome-" + i,
                    Books.levels(List.copyOf(asks.get(i).values())),
                    Books.tariff(fees.get(i))))
            .toList();
    return new CompleteSet(
        readings, new GroupLogic(inputs.flag("mutually_exclusive"), inputs.flag("exhaustive")));
  }

  private static Answer sized(Inputs inputs, Basket basket) {
    Sizing best = PairVectors.walk(basket).best();
    boolean large = best.quantity() >= inputs.numberOr("min_order_shares", 0);
    return Answer.of("quantity", best.quantity())
        .with("guaranteed_profit", best.profit())
        .with("cost", best.cost())
        .with("fees", best.fees())
        .with(
            "sum_of_best_asks",
            basket.grossEdge().map(edge -> basket.payout().minus(edge)).orElse(null))
        .with("guaranteed_payout_per_basket", basket.payout().toDecimal())
        .with("accept", best.profit().isPositive() && large);
  }

  private static Answer conversion(Inputs inputs) {
    BigDecimal size = inputs.decimal("quantity");
    Tariff tariff = Books.perFill(inputs.findDecimal("taker_rate"), 1);
    List<MarketReading> readings = new ArrayList<>();
    for (JsonNode ask : inputs.items("no_asks_bought")) {
      List<Level> level = Books.level(Inputs.decimal("an ask", ask), size);
      readings.add(Books.noOffered("outcome-" + readings.size(), level, tariff));
    }
    List<Integer> bought = IntStream.range(0, readings.size()).boxed().toList();
    for (JsonNode bid : inputs.items("yes_bids_of_the_rest")) {
      List<Level> level = Books.level(Inputs.decimal("a bid", bid), size);
      readings.add(Books.reading("outcome-" + readings.size(), level, List.of(), tariff));
    }
    Basket basket =
        new CompleteSet(readings, new GroupLogic(true, false))
            .conversion(bought, Math.toIntExact((long) inputs.numberOr("adapter_fee_bps", 0)));
    return converted(PairVectors.walk(basket).at(size.longValueExact()));
  }

  private static Answer converted(Sizing sizing) {
    return Answer.of("collateral_released", sizing.payout())
        .with("yes_sales", sizing.sales())
        .with("cost", sizing.cost())
        .with("trading_fees", sizing.fees())
        .with("profit", sizing.profit())
        .with("accept", sizing.profit().isPositive());
  }

  private static Answer collateralReturn(Inputs inputs) {
    CollateralReturn returned =
        new CollateralReturn(
            inputs.items("no_prices").stream()
                .map(price -> Price.ofDecimal(Inputs.decimal("a price", price)))
                .toList(),
            Quantity.ofDecimal(inputs.decimal("quantity")));
    return Answer.of("paid", returned.paid())
        .with("guaranteed_payout", returned.guaranteed())
        .with("capital_after_return", returned.capitalAfterReturn());
  }
}
