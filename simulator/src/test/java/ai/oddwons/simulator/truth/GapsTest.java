package ai.oddwons.simulator.truth;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.truth.Asked.Rung;
import ai.oddwons.simulator.truth.Planted.FalseGap;
import ai.oddwons.simulator.truth.Planted.RealGap;
import ai.oddwons.simulator.truth.Planted.Shape;
import ai.oddwons.simulator.truth.Planted.Why;
import ai.oddwons.simulator.universe.Device;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Plot;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Gaps held against what the venues' endpoints say at the same moment. */
final class GapsTest {
  private static final BigDecimal LEAST = new BigDecimal("0.02");
  private static final List<Long> MOMENTS = Planting.moments(4);
  private static final Universe UNIVERSE = Planting.universe(2, 2_000);
  private static final Truth TRUTH = new Truth(UNIVERSE);

  private static List<FalseGap> unreal(Why why, long second) {
    List<FalseGap> found = TRUTH.falseGaps(second).filter(gap -> gap.why() == why).toList();
    assertThat(found).as("%s at %d", why, second).isNotEmpty();
    return found;
  }

  /** What a basket leaves, from the endpoints' own numbers. */
  private static BigDecimal profit(Asked asked, List<Stake> legs, int payout, long shares) {
    BigDecimal left = BigDecimal.valueOf(shares * payout);
    for (Stake leg : legs) {
      left = left.subtract(Asked.paid(leg, asked.offers(leg), asked.rate(leg), shares));
    }
    return left;
  }

  @Test
  void realGapsShouldLeaveWhatTheTruthSaysByTheEndpointsBooks() {
    for (long second : MOMENTS) {
      Asked asked = new Asked(UNIVERSE, second);
      for (RealGap gap : TRUTH.realGaps(second).toList()) {
        BigDecimal profit = profit(asked, gap.legs(), gap.payoutDollars(), gap.best().size());
        assertThat(profit).as("%s", gap).isEqualByComparingTo(micros(gap.best().profitMicros()));
        assertThat(gap.planted()).isTrue();
      }
    }
  }

  private static BigDecimal micros(long value) {
    return BigDecimal.valueOf(value, 6);
  }

  @Test
  void neighbouringSizesShouldLeaveNoMore() {
    long second = Planting.NOW;
    Asked asked = new Asked(UNIVERSE, second);
    for (RealGap gap : TRUTH.realGaps(second).toList()) {
      long size = gap.best().size();
      BigDecimal best = micros(gap.best().profitMicros());
      assertThat(profit(asked, gap.legs(), gap.payoutDollars(), size - 1)).isLessThan(best);
      long depth = gap.legs().stream().mapToLong(Stake::depth).min().orElseThrow();
      if (size < depth) {
        assertThat(profit(asked, gap.legs(), gap.payoutDollars(), size + 1))
            .isLessThanOrEqualTo(best);
      }
    }
  }

  /** Each stretch has one gap at least that is no matter of hundredths. */
  @Test
  void plantedGapsShouldBeClearAndDeep() {
    for (long second : MOMENTS) {
      List<RealGap> gaps = TRUTH.realGaps(second).toList();
      for (Shape shape : Shape.values()) {
        assertThat(gaps)
            .filteredOn(gap -> gap.kind() == shape)
            .as("%s at %d", shape, second)
            .anySatisfy(gap -> {
              assertThat(gap.best().perDollar()).isGreaterThan(0.025);
              assertThat(gap.best().size()).isGreaterThanOrEqualTo(40);
            });
      }
      assertThat(gaps).filteredOn(gap -> gap.kind() == Shape.CROSS_VENUE).anyMatch(GapsTest::deep);
    }
  }

  /** More than the best level of each leg is worth taking. */
  private static boolean deep(RealGap gap) {
    return gap.legs().stream()
        .anyMatch(leg -> gap.best().size() * 100 > leg.levels().getFirst().size());
  }

  @Test
  void levelsShouldBeThoseOfTheEndpoints() {
    Asked asked = new Asked(UNIVERSE, Planting.NOW);
    for (RealGap gap : TRUTH.realGaps(Planting.NOW).toList()) {
      for (Stake leg : gap.legs()) {
        List<Rung> told =
            leg.levels().stream()
                .map(level ->
                    new Rung(
                        BigDecimal.valueOf(level.price(), 4), BigDecimal.valueOf(level.size(), 2)))
                .toList();
        assertThat(asked.offers(leg))
            .usingElementComparator(
                (a, b) -> a.price().compareTo(b.price()) + 2 * a.size().compareTo(b.size()))
            .containsExactlyElementsOf(told);
      }
    }
  }

  @Test
  void feesShouldEatWhatTheyAreSaidToEat() {
    for (long second : MOMENTS) {
      Asked asked = new Asked(UNIVERSE, second);
      for (FalseGap gap : unreal(Why.FEES, second)) {
        assertThat(sum(asked, gap.legs())).as("gross").isLessThan(BigDecimal.ONE);
        for (long size = 5; size < 400; size += 79) {
          assertThat(returns(asked, gap.legs(), size)).isLessThan(LEAST);
        }
      }
      assertThat(UNIVERSE.plots(second).map(Plot::device)).contains(Device.FEES);
    }
  }

  private static BigDecimal sum(Asked asked, List<Stake> legs) {
    return legs.stream()
        .map(leg -> asked.offers(leg).getFirst().price())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Profit per dollar of payout, or nothing where there are not so many. */
  private static BigDecimal returns(Asked asked, List<Stake> legs, long size) {
    boolean enough = legs.stream().allMatch(leg -> leg.depth() >= size);
    return enough
        ? profit(asked, legs, 1, size).divide(BigDecimal.valueOf(size), MathContext.DECIMAL64)
        : BigDecimal.ZERO;
  }

  @Test
  void staleListingShouldShowAGapThatTheBooksDoNot() {
    for (long second : MOMENTS) {
      Asked asked = new Asked(UNIVERSE, second);
      for (FalseGap gap : unreal(Why.STALE_LISTING, second)) {
        assertThat(both(asked, gap.legs()) && sum(asked, gap.legs()).compareTo(BigDecimal.ONE) < 0)
            .as("books of %s", gap)
            .isFalse();
      }
      assertThat(unreal(Why.STALE_LISTING, second))
          .anySatisfy(gap -> assertThat(listed(asked, gap.legs())).isLessThan(BigDecimal.ONE));
    }
  }

  private static boolean both(Asked asked, List<Stake> legs) {
    return legs.stream().noneMatch(leg -> asked.offers(leg).isEmpty());
  }

  /** What one of each costs by what the listings show. */
  private static BigDecimal listed(Asked asked, List<Stake> legs) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Stake leg : legs) {
      sum = sum.add(leg.venue() == Venue.KALSHI ? kalshi(asked, leg) : gamma(asked, leg));
    }
    return sum;
  }

  private static BigDecimal kalshi(Asked asked, Stake leg) {
    String field = leg.yes() ? "yes_ask_dollars" : "no_ask_dollars";
    return new BigDecimal(asked.kalshiMarket(leg.market()).get(field).asString());
  }

  private static BigDecimal gamma(Asked asked, Stake leg) {
    JsonNode market = asked.gammaMarket(leg.market());
    return leg.yes()
        ? market.path("bestAsk").decimalValue(BigDecimal.ONE)
        : BigDecimal.ONE.subtract(market.path("bestBid").decimalValue(BigDecimal.ZERO));
  }

  @Test
  void staleBookShouldSayThatItIsOldAndRealOnesThatTheyAreFresh() {
    for (long second : MOMENTS) {
      Asked asked = new Asked(UNIVERSE, second);
      assertThat(unreal(Why.STALE_BOOK, second))
          .allSatisfy(gap -> {
            assertThat(sum(asked, gap.legs())).isLessThan(BigDecimal.ONE);
            assertThat(age(asked, gap.legs(), second)).isGreaterThanOrEqualTo(600);
          });
      assertThat(TRUTH.realGaps(second).toList())
          .allSatisfy(gap -> assertThat(age(asked, gap.legs(), second)).isLessThanOrEqualTo(20));
    }
  }

  /** Seconds since the oldest of Polymarket's books was touched; 0 without one. */
  private static long age(Asked asked, List<Stake> legs, long second) {
    return legs.stream()
        .filter(leg -> leg.venue() == Venue.POLYMARKET)
        .mapToLong(leg -> second - asked.book(leg.market(), 0).get("timestamp").asLong() / 1_000)
        .max()
        .orElse(0);
  }

  @Test
  void emptySideShouldOfferNothingThoughLastPricesPart() {
    for (long second : MOMENTS) {
      Asked asked = new Asked(UNIVERSE, second);
      assertThat(unreal(Why.EMPTY_SIDE, second))
          .allSatisfy(gap -> {
            assertThat(gap.legs()).anyMatch(leg -> asked.offers(leg).isEmpty());
            assertThat(lasts(asked, gap.legs())).isLessThan(BigDecimal.ONE);
          });
    }
  }

  private static BigDecimal lasts(Asked asked, List<Stake> legs) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Stake leg : legs) {
      BigDecimal last =
          leg.venue() == Venue.KALSHI
              ? new BigDecimal(
                  asked.kalshiMarket(leg.market()).get("last_price_dollars").asString())
              : new BigDecimal(asked.book(leg.market(), 0).get("last_trade_price").asString());
      sum = sum.add(leg.yes() ? last : BigDecimal.ONE.subtract(last));
    }
    return sum;
  }

  @Test
  void openGroupShouldCostLessThanADollarAndLackAName() {
    for (long second : MOMENTS) {
      Asked asked = new Asked(UNIVERSE, second);
      assertThat(unreal(Why.OPEN_GROUP, second))
          .allSatisfy(gap -> {
            assertThat(sum(asked, gap.legs())).isLessThan(BigDecimal.ONE);
            assertThat(gap.legs()).hasSizeGreaterThan(1).allMatch(Stake::yes);
          });
    }
  }

  @Test
  void ruleMismatchShouldNameTheRuleAndShowAWideGap() {
    for (long second : MOMENTS) {
      assertThat(unreal(Why.RULE_MISMATCH, second))
          .allMatch(gap -> gap.rule().orElseThrow().ruleOnly())
          .anySatisfy(gap ->
              assertThat(gap.legs().stream().mapToInt(Stake::price).sum()).isLessThan(9_500));
    }
  }

  @Test
  void nothingElseShouldPayBetweenTheVenues() {
    for (long second : MOMENTS) {
      assertThat(TRUTH.realGaps(second)).allMatch(RealGap::planted);
    }
  }

  @Test
  void nothingElseShouldPayWithinAVenue() {
    for (long second : MOMENTS) {
      Set<Integer> planted =
          UNIVERSE.plots(second).map(plot -> plot.event().slot()).collect(Collectors.toSet());
      for (Venue venue : Venue.values()) {
        UNIVERSE
            .events(venue, 0, second, second)
            .filter(event -> !planted.contains(event.slot()))
            .forEach(event -> nothingShouldPay(event, venue, second));
      }
    }
  }

  private static void nothingShouldPay(Occurrence event, Venue venue, long second) {
    List<Quote> quotes =
        event.contracts(venue).stream()
            .filter(market -> market.closes() > second)
            .map(market -> Quotes.at(market, second))
            .toList();
    switch (event.kind().structure()) {
      case EXCLUSIVE, BUCKETS -> {
        boolean whole = !event.augmented() && quotes.size() == event.outcomes();
        int asks = quotes.stream().mapToInt(Quote::ask).sum();
        assertThat(whole ? asks : Tick.ONE).as("%s", event).isGreaterThanOrEqualTo(Tick.ONE);
        boolean exclusive = event.markets(venue) != 2;
        int bids = quotes.stream().mapToInt(Quote::bid).sum();
        assertThat(exclusive ? bids : 0).isLessThanOrEqualTo(Tick.ONE);
      }
      case LADDER -> rising(quotes.reversed());
      case DEADLINES -> rising(quotes);
      case GAME, INDEPENDENT -> {}
    }
  }

  private static void rising(List<Quote> quotes) {
    for (int low = 0; low < quotes.size(); low++) {
      for (int high = low + 1; high < quotes.size(); high++) {
        assertThat(quotes.get(low).bid()).isLessThan(quotes.get(high).ask());
      }
    }
  }

  @Test
  void gapsShouldHoldThroughTheirStretchAndNotBeyond() {
    List<Plot> plots = UNIVERSE.plots(Planting.NOW).filter(plot -> plot.device().real()).toList();
    assertThat(plots).isNotEmpty();
    Set<Long> lengths = new HashSet<>();
    for (Plot plot : plots) {
      lengths.add(plot.until() - plot.from());
      assertThat(plot.until() - plot.from()).isBetween(900L, 6_300L);
      assertThat(of(plot, plot.from())).isNotEmpty().isEqualTo(of(plot, plot.until() - 1));
      assertThat(of(plot, plot.until())).isEmpty();
    }
    assertThat(lengths).hasSizeGreaterThan(1);
  }

  private static List<RealGap> of(Plot plot, long second) {
    return TRUTH
        .realGaps(second)
        .filter(gap -> gap.from() == plot.from() && gap.until() == plot.until())
        .toList();
  }

  @Test
  void booksShouldNeverBeCrossedAndNoShouldMirrorYes() {
    long second = Planting.NOW;
    Asked asked = new Asked(UNIVERSE, second);
    List<Stake> legs = new ArrayList<>();
    Stream.concat(
            TRUTH.realGaps(second).map(RealGap::legs), TRUTH.falseGaps(second).map(FalseGap::legs))
        .forEach(legs::addAll);
    for (Stake leg : legs) {
      List<Rung> yes = asked.offers(side(leg, true));
      List<Rung> no = asked.offers(side(leg, false));
      if (!yes.isEmpty() && !no.isEmpty()) {
        assertThat(yes.getFirst().price().add(no.getFirst().price())).isGreaterThan(BigDecimal.ONE);
      }
      if (leg.venue() == Venue.POLYMARKET) {
        JsonNode bids = asked.book(leg.market(), 1).get("bids");
        assertThat(bids).hasSize(yes.size());
      }
    }
  }

  private static Stake side(Stake leg, boolean yes) {
    return new Stake(leg.venue(), leg.market(), yes, leg.levels(), leg.feeThousandths());
  }
}
