package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.arbitrage.Basket;
import ai.oddwons.domain.arbitrage.BasketWalk;
import ai.oddwons.domain.arbitrage.GapMismatch;
import ai.oddwons.domain.arbitrage.MarketReading;
import ai.oddwons.domain.arbitrage.MismatchRisk;
import ai.oddwons.domain.arbitrage.Pair;
import ai.oddwons.domain.arbitrage.Polarity;
import ai.oddwons.domain.arbitrage.Sizing;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderBook;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One question in two markets. */
final class PairVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "", PairVectors::pair,
          "direction", PairVectors::direction,
          "mirrored_book", PairVectors::mirrored,
          "mismatch_posterior", PairVectors::mismatch);

  private PairVectors() {}

  private static Answer pair(Inputs inputs) {
    Pair pair =
        new Pair(
            Books.yesOffered(
                "a",
                Books.levels(inputs.items("yes_asks_a")),
                Books.tariff(inputs.object("fee_a"))),
            Books.noOffered(
                "b", Books.levels(inputs.items("no_asks_b")), Books.tariff(inputs.object("fee_b"))),
            Polarity.SAME);
    return switch (pair.directions().getFirst().price(Books.NOW)) {
      case Basket.Pricing.Priced(BasketWalk walk) -> sized(inputs, walk);
      case Basket.Pricing.Refused refused ->
          Answer.absent("quantity", "locked_profit", "cost", "fees").with("accept", false);
    };
  }

  private static Answer sized(Inputs inputs, BasketWalk walk) {
    @Nullable BigDecimal budget = inputs.findDecimal("budget");
    Sizing best = budget == null ? walk.best() : walk.bestWithin(Money.ofDollars(budget));
    boolean any = best.quantity() > 0;
    Answer answer =
        Answer.of("quantity", best.quantity())
            .with("locked_profit", best.profit())
            .with("cost", best.cost())
            .with("fees", best.fees())
            .with("largest_non_losing_quantity", best.largestWithoutLoss())
            .with("also_optimal_quantities", others(walk, best, budget))
            .with("return_on_capital", any ? best.returnOnCapital() : null)
            .with("edge_per_pair", any ? best.edgePerBasket() : null);
    boolean worthIt = annualised(inputs, best, answer);
    boolean sound = mismatched(inputs, best, answer);
    boolean large = best.quantity() >= inputs.numberOr("min_order_shares", 0);
    return answer.with("accept", best.profit().isPositive() && worthIt && sound && large);
  }

  /** Every other size is tried: slow, and a check of the walk. */
  private static List<Long> others(BasketWalk walk, Sizing best, @Nullable BigDecimal budget) {
    if (best.quantity() == 0) {
      return List.of();
    }
    Money profit = best.profit();
    return LongStream.rangeClosed(1, walk.most())
        .filter(size -> size != best.quantity() && walk.profitAt(size).equals(profit))
        .filter(size -> budget == null || !walk.at(size).capital().isAbove(Money.ofDollars(budget)))
        .boxed()
        .toList();
  }

  private static boolean annualised(Inputs inputs, Sizing best, Answer answer) {
    BigDecimal days = inputs.findDecimal("days_to_payout");
    if (days == null || best.quantity() == 0) {
      answer.with("annualised_simple", null);
      return true;
    }
    BigDecimal perYear = best.annualised(days);
    answer.with("annualised_simple", perYear);
    BigDecimal hurdle = inputs.findDecimal("hurdle_annual");
    return hurdle == null || perYear.compareTo(hurdle) >= 0;
  }

  private static boolean mismatched(Inputs inputs, Sizing best, Answer answer) {
    BigDecimal lose = inputs.findDecimal("p_both_legs_lose");
    BigDecimal win = inputs.findDecimal("p_both_legs_win");
    if (lose == null && win == null) {
      return true;
    }
    MismatchRisk risk = new MismatchRisk(orZero(lose), orZero(win));
    Money expected = risk.expectedProfit(best);
    answer
        .with("expected_profit_with_mismatch", expected.toDecimal())
        .with("break_even_p_both_lose", risk.breakEvenBothLose(best));
    return expected.isPositive();
  }

  private static BigDecimal orZero(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }

  private static Answer direction(Inputs inputs) {
    long quantity = inputs.decimal("quantity").longValueExact();
    Pair pair =
        new Pair(quoted(inputs, "a", quantity), quoted(inputs, "b", quantity), Polarity.SAME);
    List<Sizing> sizings =
        pair.directions().stream().map(basket -> walk(basket).at(quantity)).toList();
    Sizing better = sizings.stream().max(Comparator.comparing(Sizing::profit)).orElseThrow();
    boolean forward = sizings.indexOf(better) == 0;
    return Answer.of("buy_yes_on", forward ? "a" : "b")
        .with("buy_no_on", forward ? "b" : "a")
        .with("gross_per_pair", pair.directions().get(forward ? 0 : 1).grossEdge().orElseThrow())
        .with("fees", better.fees())
        .with("locked_profit", better.profit());
  }

  static BasketWalk walk(Basket basket) {
    return switch (basket.price(Books.NOW)) {
      case Basket.Pricing.Priced(BasketWalk walk) -> walk;
      case Basket.Pricing.Refused(var market, String reason) ->
          throw new IllegalArgumentException("%s: %s".formatted(market, reason));
    };
  }

  private static MarketReading quoted(Inputs inputs, String name, long quantity) {
    Inputs venue = inputs.object("venue_" + name);
    BigDecimal size = BigDecimal.valueOf(quantity);
    return Books.reading(
        name,
        Books.level(venue.decimal("yes_bid"), size),
        Books.level(venue.decimal("yes_ask"), size),
        Books.tariff(inputs.object("fee_" + name)));
  }

  /** Two views of one book, whose bids may not add up to more than a share pays. */
  private static Answer mirrored(Inputs inputs) {
    Money noAsk = complementOfBest(inputs.items("yes_bids"));
    Money yesAsk = complementOfBest(inputs.items("no_bids"));
    Money sum = noAsk.plus(yesAsk);
    return Answer.of("yes_ask", yesAsk)
        .with("no_ask", noAsk)
        .with("sum_of_asks", sum)
        .with("accept", false)
        .with("verdict", sum.isBelow(Money.ofDollars(1)) ? "crossed_or_stale_book" : "no_gap");
  }

  private static Money complementOfBest(List<JsonNode> bids) {
    OrderBook side = OrderBook.of(Books.levels(bids), List.of(), null, Books.NOW);
    return Money.ofDollars(side.bids().getFirst().price().complement().toDecimal());
  }

  private static Answer mismatch(Inputs inputs) {
    GapMismatch mismatch =
        new GapMismatch(
            inputs.number("prior_mismatch"),
            inputs.number("sd_gap_true_pairs"),
            inputs.number("sd_gap_mismatched"));
    return Answer.of("p_mismatch", mismatch.probability(inputs.number("gap_cents")));
  }
}
