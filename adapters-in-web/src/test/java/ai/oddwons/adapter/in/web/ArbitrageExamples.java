package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.Grounds;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityDetail;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityLife;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.domain.arbitrage.Assessment;
import ai.oddwons.domain.arbitrage.Basket;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.Circumstances;
import ai.oddwons.domain.arbitrage.GateLimits;
import ai.oddwons.domain.arbitrage.Gates;
import ai.oddwons.domain.arbitrage.LifeTable;
import ai.oddwons.domain.arbitrage.Lifetime;
import ai.oddwons.domain.arbitrage.MarketReading;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Pair;
import ai.oddwons.domain.arbitrage.Polarity;
import ai.oddwons.domain.arbitrage.Proof;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeRounding;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opportunities to answer with, full in one case and as empty as may be in the other. Their numbers
 * are what the rules make of small books, so that they fit together.
 */
public final class ArbitrageExamples {
  public static final OpportunityId PAIR = new OpportunityId(17);
  public static final OpportunityId LADDER = new OpportunityId(18);
  public static final MarketId MORE_RAIN = new MarketId(Examples.KALSHI, "KXRAIN-26MAR02-T1.0");

  public static final Instant CHECKED = Instant.parse("2026-03-01T12:00:10Z");

  private static final Gates GATES = new Gates(GateLimits.DEFAULT);
  private static final Instant FIRST_SEEN = Instant.parse("2026-03-01T11:45:12Z");
  private static final Circumstances GOOD =
      new Circumstances(
          CHECKED,
          new Proof.Proven(),
          new Proof.Proven(),
          false,
          Instant.parse("2026-03-31T04:59:00Z"));
  private static final Tariff KALSHI_FEES =
      new Tariff(charged("0.07", "0.0175"), FeeRounding.ToBalance.CENTS);
  private static final Tariff POLYMARKET_FEES =
      new Tariff(charged("0.05", "0"), FeeRounding.PerFill.FIVE_DECIMALS);

  private ArbitrageExamples() {}

  /** The same question on two venues: a finding with a value in nearly every place. */
  public static OpportunityView pair() {
    MarketReading kalshi =
        read(
            Examples.RAIN,
            OrderBook.of(
                List.of(level("50", "0.4")),
                List.of(level("200", "0.44"), level("119", "0.46"), level("500", "0.61")),
                null,
                CHECKED.minusMillis(1_500)),
            KALSHI_FEES);
    MarketReading polymarket =
        read(
            MatchExamples.RAIN_TWIN,
            OrderBook.of(
                List.of(level("512.5", "0.52")),
                List.of(),
                CHECKED.minusSeconds(4),
                CHECKED.minusMillis(1_250)),
            POLYMARKET_FEES);
    Basket basket = new Pair(kalshi, polymarket, Polarity.SAME).directions().getFirst();
    Assessment.Found found = (Assessment.Found) GATES.assess(basket, GOOD);
    OpportunityCheck check =
        new OpportunityCheck(
            BasketPlan.of(basket),
            new Grounds(
                MatchExamples.TWINS,
                null,
                Map.of(MatchExamples.RAIN_TWIN, "5d1b", Examples.RAIN, Examples.RAIN_RULES.hash()),
                97),
            Standing.ACTIVE,
            basket.grossEdge().orElseThrow(),
            Valuation.of(found.opportunity()),
            List.of(),
            List.of(),
            CHECKED);
    return new OpportunityView(
        PAIR,
        check,
        Map.of(
            Examples.RAIN,
            MatchExamples.RAIN_TITLE,
            MatchExamples.RAIN_TWIN,
            MatchExamples.TWIN_TITLE),
        FIRST_SEEN,
        CHECKED,
        2,
        null);
  }

  /** A smaller gain first. */
  public static OpportunityDetail pairWithChecks() {
    PastCheck before =
        new PastCheck(
            FIRST_SEEN,
            Standing.ACTIVE,
            200L,
            Money.ofDollars("7.5"),
            new BigDecimal("0.039999"),
            List.of());
    OpportunityView pair = pair();
    Valuation value = Objects.requireNonNull(pair.latest().valuation());
    PastCheck latest =
        new PastCheck(
            CHECKED,
            Standing.ACTIVE,
            value.quantity(),
            value.profit(),
            value.returnOnCapital(),
            List.of());
    return new OpportunityDetail(pair, List.of(before, latest));
  }

  /** Two steps of one ladder: never priced, of markets that we cannot name, and over. */
  public static OpportunityView ladder() {
    Basket basket = ladderBasket();
    Assessment.Rejected rejected = (Assessment.Rejected) GATES.assess(basket, GOOD);
    OpportunityCheck check =
        new OpportunityCheck(
            BasketPlan.of(basket),
            new Grounds(null, MatchExamples.RAIN_EVENT, Map.of(), 100),
            Standing.NEAR_MISS,
            null,
            null,
            rejected.stops().stream().map(StopNote::of).toList(),
            rejected.nearMisses(),
            CHECKED);
    return new OpportunityView(
        LADDER,
        check,
        Map.of(),
        CHECKED,
        CHECKED.plusSeconds(30),
        1,
        new OpportunityView.End(CHECKED.plusSeconds(30), "event_over"));
  }

  /** The second look found it over. */
  public static OpportunityDetail ladderWithChecks() {
    StopNote none = new StopNote("no_gap", "");
    StopNote stale = new StopNote("stale_book", Examples.RAIN + ": 5100 ms old, at most 5000");
    StopNote over = new StopNote("event_over", "");
    return new OpportunityDetail(
        ladder(),
        List.of(
            new PastCheck(CHECKED, Standing.NEAR_MISS, null, null, null, List.of(none, stale)),
            new PastCheck(CHECKED.plusSeconds(30), null, null, null, null, List.of(over))));
  }

  /** Rain above half an inch, and none above a whole one. */
  private static Basket ladderBasket() {
    OrderBook half = OrderBook.of(List.of(), List.of(level("80", "0.44")), null, CHECKED);
    OrderBook whole = OrderBook.of(List.of(level("80", "0.43")), List.of(), null, CHECKED);
    return new Basket(
        OpportunityType.RELATED_MARKET,
        List.of(
            read(Examples.RAIN, half, KALSHI_FEES).buyYes(),
            read(MORE_RAIN, whole, KALSHI_FEES).buyNo()),
        Money.ofDollars(1));
  }

  /** Four findings, three of which are gone; and a type of which there was none. */
  public static List<OpportunityLife> lives() {
    Instant from = Instant.parse("2026-01-30T12:00:30Z");
    LifeTable pairs =
        LifeTable.of(
            List.of(
                lifetime("PT0S", "PT5S"),
                lifetime("PT20S", "PT25S"),
                lifetime("PT4M", null),
                lifetime("PT9M55S", "PT10M0.5S")));
    return List.of(
        new OpportunityLife(OpportunityType.CROSS_PLATFORM, from, pairs),
        new OpportunityLife(OpportunityType.HEDGE, from, LifeTable.of(List.of())));
  }

  private static Lifetime lifetime(String seenFor, @Nullable String goneAfter) {
    return new Lifetime(
        Duration.parse(seenFor), goneAfter == null ? null : Duration.parse(goneAfter));
  }

  private static MarketReading read(MarketId market, OrderBook book, Tariff tariff) {
    return new MarketReading(market, book, tariff);
  }

  private static Level level(String size, String price) {
    return new Level(
        Price.ofDecimal(new BigDecimal(price)), Quantity.ofDecimal(new BigDecimal(size)));
  }

  private static FeeTerms charged(String taker, String maker) {
    return new FeeTerms.Charged(
        new FeeCurve(new BigDecimal(taker), new BigDecimal(maker), 1), null);
  }
}
