package ai.oddwons.domain.arbitrage;

import static ai.oddwons.domain.arbitrage.Readings.FREE;
import static ai.oddwons.domain.arbitrage.Readings.cents;
import static ai.oddwons.domain.arbitrage.Readings.noOffered;
import static ai.oddwons.domain.arbitrage.Readings.perFill;
import static ai.oddwons.domain.arbitrage.Readings.walk;
import static ai.oddwons.domain.arbitrage.Readings.yesOffered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class BasketWalkTest {
  private static final Tariff SEVEN = cents("0.07");
  private static final Tariff FOUR = perFill("0.04");

  private static Basket pair(MarketReading yes, MarketReading no) {
    return new Pair(yes, no, Polarity.SAME).directions().getFirst();
  }

  /** The example of the quantitative reference, part 2.2. */
  private static BasketWalk deepPair() {
    return walk(
        pair(
            yesOffered("a", SEVEN, "120@0.44", "200@0.46", "400@0.49"),
            noOffered("b", FOUR, "100@0.49", "250@0.51", "300@0.53")));
  }

  @Test
  void bestShouldBeTheSmallestOfTheBest() {
    Sizing best = deepPair().best();

    assertThat(best.quantity()).isEqualTo(319);
    assertThat(best.cost().rounded(2, RoundingMode.HALF_UP)).hasToString("305.03");
    assertThat(best.fees().rounded(2, RoundingMode.HALF_UP)).hasToString("8.72");
    assertThat(best.profit().rounded(2, RoundingMode.HALF_UP)).hasToString("5.25");
    assertThat(deepPair().profitAt(320)).isEqualTo(best.profit());
    assertThat(deepPair().profitAt(321)).isLessThan(best.profit());
  }

  @Test
  void bestShouldSayWhatToOrder() {
    Sizing best = deepPair().best();

    assertThat(best.legs())
        .extracting(LegFill::levels)
        .containsExactly(
            Readings.levels("120@0.44", "200@0.46"), Readings.levels("100@0.49", "250@0.51"));
    assertThat(best.steps())
        .extracting(Step::side, Step::order, Step::size, Step::limit)
        .containsExactly(
            tuple(Side.YES, OrderSide.BUY, Quantity.ofShares(319), Price.ofCents(46)),
            tuple(Side.NO, OrderSide.BUY, Quantity.ofShares(319), Price.ofCents(51)));
  }

  @Test
  void bestShouldBeNothingWhereFeesEatTheGap() {
    Sizing best =
        walk(pair(yesOffered("a", SEVEN, "500@0.49"), noOffered("b", SEVEN, "500@0.50"))).best();

    assertThat(best.quantity()).isZero();
    assertThat(best.steps()).isEmpty();
    assertThat(best.profit()).isEqualTo(Money.ZERO);
    assertThat(best.returnOnCapital()).isZero();
    assertThat(best.largestWithoutLoss()).isZero();
  }

  @Test
  void aSumOfExactlyOneShouldGainNothingAndLoseNothing() {
    Sizing best =
        walk(pair(yesOffered("a", FREE, "700@0.49"), noOffered("b", FREE, "500@0.51"))).best();

    assertThat(best.quantity()).isZero();
    assertThat(best.largestWithoutLoss()).isEqualTo(500);
  }

  @Test
  void bestShouldKeepToTheWholeSharesOfTheThinnestBook() {
    BasketWalk walk =
        walk(pair(yesOffered("a", FREE, "7.99@0.40"), noOffered("b", FREE, "500@0.50")));

    assertThat(walk.most()).isEqualTo(7);
    assertThat(walk.best().quantity()).isEqualTo(7);
    assertThat(walk.best().profit()).hasToString("0.7");
  }

  @Test
  void anEmptyBookShouldFillNothing() {
    BasketWalk walk = walk(pair(yesOffered("a", FREE), noOffered("b", FREE, "500@0.50")));

    assertThat(walk.most()).isZero();
    assertThat(walk.best().quantity()).isZero();
  }

  @Test
  void aBudgetShouldCapCostAndFees() {
    BasketWalk walk =
        walk(
            pair(
                yesOffered("a", SEVEN, "200@0.45", "500@0.47"),
                noOffered("b", FOUR, "150@0.48", "500@0.50")));

    assertThat(walk.bestWithin(Money.ofDollars(100)).quantity()).isEqualTo(104);
    assertThat(walk.bestWithin(Money.ofDollars(100)).capital())
        .isLessThanOrEqualTo(Money.ofDollars(100));
    assertThat(walk.bestWithin(Money.ZERO).quantity()).isZero();
  }

  @Test
  void aHedgeShouldStopAtItsLoss() {
    BasketWalk walk =
        walk(pair(yesOffered("a", FREE, "700@0.51"), noOffered("b", FREE, "500@0.51")));

    Sizing hedge = walk.largestLosing(Money.ofDollars("4.01"));

    assertThat(hedge.quantity()).isEqualTo(200);
    assertThat(hedge.profit()).hasToString("-4");
  }

  @Test
  void returnsShouldBeOnAllThatIsTiedUp() {
    Sizing sizing =
        walk(pair(yesOffered("a", SEVEN, "250@0.60"), noOffered("b", FOUR, "250@0.36"))).best();

    assertThat(sizing.profit()).hasToString("3.496");
    assertThat(sizing.capital()).hasToString("246.504");
    assertThat(sizing.edgePerBasket()).isEqualByComparingTo("0.013984");
    assertThat(sizing.annualised(BigDecimal.valueOf(3)).doubleValue())
        .isCloseTo(1.7255162864, within(1e-9));
  }

  private static Tariff anyTariff(RandomGenerator random) {
    return switch (random.nextInt(5)) {
      case 0 -> FREE;
      case 1 -> FOUR;
      case 2 -> perFill("0.07");
      case 3 -> cents("0.035");
      default -> SEVEN;
    };
  }

  private static Basket anyPair(RandomGenerator random) {
    int yes = random.nextInt(20, 900);
    List<Level> no = Readings.randomAsks(random, Math.clamp(970L - yes, 5, 990));
    return pair(
        Readings.market("a", List.of(), Readings.randomAsks(random, yes), anyTariff(random)),
        Readings.market("b", Readings.complements(no), List.of(), anyTariff(random)));
  }

  private static Basket anyTriple(RandomGenerator random) {
    List<MarketReading> outcomes =
        List.of(0, 1, 2).stream()
            .map(i ->
                Readings.market(
                    "outcome-" + i,
                    List.of(),
                    Readings.randomAsks(random, random.nextInt(290, 325)),
                    anyTariff(random)))
            .toList();
    return new CompleteSet(outcomes, new GroupLogic(true, true)).allYes();
  }

  private static void shouldBeTheBestOfAll(Basket basket) {
    BasketWalk walk = walk(basket);
    Sizing best = walk.best();
    Money most =
        LongStream.rangeClosed(0, walk.most())
            .mapToObj(walk::profitAt)
            .max(Money::compareTo)
            .orElseThrow();
    assertThat(best.profit()).isEqualTo(most);
    assertThat(LongStream.range(0, best.quantity()).mapToObj(walk::profitAt))
        .allSatisfy(smaller -> assertThat(smaller).isLessThan(most));
    assertThat(LongStream.rangeClosed(best.largestWithoutLoss() + 1, walk.most()))
        .allSatisfy(size -> assertThat(walk.profitAt(size).isNegative()).isTrue());
    assertThat(walk.profitAt(best.largestWithoutLoss()).isNegative()).isFalse();
  }

  @Test
  void bestShouldEqualTheBestOfAllQuantities() {
    assertThat(Samples.of(400, BasketWalkTest::anyPair))
        .allSatisfy(BasketWalkTest::shouldBeTheBestOfAll);
    assertThat(Samples.of(100, BasketWalkTest::anyTriple))
        .allSatisfy(BasketWalkTest::shouldBeTheBestOfAll);
  }

  @Test
  void samplesShouldHoldBothGainsAndNone() {
    List<Long> sizes =
        Samples.of(400, BasketWalkTest::anyPair).map(one -> walk(one).best().quantity()).toList();

    assertThat(sizes).contains(0L);
    assertThat(sizes.stream().filter(size -> size > 0).count()).isGreaterThan(100);
  }

  @Test
  void whatIsBookedShouldAgreeWithTheOrderOfItsFills() {
    assertThat(Samples.of(100, BasketWalkTest::anyPair))
        .allSatisfy(basket -> {
          Sizing sizing = walk(basket).at(walk(basket).most());
          assertThat(sizing.payout().minus(sizing.capital())).isEqualTo(sizing.profit());
          assertThat(walk(basket).profitAt(sizing.quantity())).isEqualTo(sizing.profit());
          assertThat(sizing.legs()).allSatisfy(LegFills::shouldCostWhatItsOrderCosts);
        });
  }

  @Test
  void deeperBooksShouldNeverLockLess() {
    assertThat(
            Samples.of(
                200,
                random -> {
                  List<Level> asks = Readings.randomAsks(random, 450);
                  MarketReading no = noOffered("b", FOUR, "60@0.50", "60@0.52");
                  Money shallow =
                      walk(pair(Readings.market("a", List.of(), asks.subList(0, 1), SEVEN), no))
                          .best()
                          .profit();
                  Money deep =
                      walk(pair(Readings.market("a", List.of(), asks, SEVEN), no)).best().profit();
                  return deep.compareTo(shallow);
                }))
        .allSatisfy(compared -> assertThat(compared).isNotNegative());
  }

  /** A book cannot be made with a bid above an ask, and a basket takes no market twice. */
  @Test
  void oneMarketShouldNeverGainFromItsOwnTwoSides() {
    MarketReading market =
        Readings.market("a", Readings.levels("10@0.55"), Readings.levels("10@0.55"), FREE);

    assertThatThrownBy(() -> pair(market, market)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Readings.market("a", Readings.levels("10@0.55"), Readings.levels("9@0.53"), FREE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            Samples.of(
                200,
                random -> {
                  List<Level> asks = Readings.randomAsks(random, random.nextInt(30, 900));
                  int below = (int) (asks.getFirst().price().toMicros() / 1000);
                  List<Level> noAsks = Readings.randomAsks(random, 1000 - below);
                  MarketReading both =
                      Readings.market("a", Readings.complements(noAsks), asks, FREE);
                  return both.buyYes()
                      .bestPrice()
                      .orElseThrow()
                      .toDecimal()
                      .add(both.buyNo().bestPrice().orElseThrow().toDecimal());
                }))
        .allSatisfy(sum -> assertThat(sum).isGreaterThanOrEqualTo(BigDecimal.ONE));
  }
}
