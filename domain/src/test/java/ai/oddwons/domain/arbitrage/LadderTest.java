package ai.oddwons.domain.arbitrage;

import static ai.oddwons.domain.arbitrage.Readings.FREE;
import static ai.oddwons.domain.arbitrage.Readings.cents;
import static ai.oddwons.domain.arbitrage.Readings.levels;
import static ai.oddwons.domain.arbitrage.Readings.walk;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.arbitrage.Ladder.Direction;
import ai.oddwons.domain.arbitrage.Ladder.Gap;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LadderTest {
  private static MarketReading rung(String name, String bid, String ask) {
    return Readings.market(name, levels(bid), levels(ask), FREE);
  }

  private static List<String> names(Direction direction, MarketReading... rungs) {
    return new Ladder(direction, List.of(rungs)).gaps().stream().map(LadderTest::name).toList();
  }

  private static String name(Gap gap) {
    return gap.larger().market().nativeId() + ">" + gap.smaller().market().nativeId();
  }

  @Test
  void aThresholdShouldNotBeDearerThanALowerOne() {
    assertThat(
            names(
                Direction.ABOVE,
                rung("K1", "10@0.90", "10@0.92"),
                rung("K2", "20@0.80", "15@0.81"),
                rung("K3", "30@0.86", "25@0.88"),
                rung("K4", "40@0.85", "35@0.86")))
        .containsExactly("K2>K3", "K2>K4");
  }

  @Test
  void aDeadlineShouldNotBeCheaperThanAnEarlierOne() {
    assertThat(
            names(
                Direction.BY,
                rung("Jun", "9@0.40", "9@0.42"),
                rung("Sep", "9@0.60", "9@0.63"),
                rung("Dec", "9@0.38", "9@0.39")))
        .containsExactly("Dec>Jun", "Dec>Sep");
  }

  @Test
  void equalPricesAndEmptySidesShouldBeNoGap() {
    assertThat(names(Direction.ABOVE, rung("K1", "9@0.5", "9@0.6"), rung("K2", "9@0.6", "9@0.7")))
        .isEmpty();
    assertThat(
            names(
                Direction.ABOVE,
                Readings.market("K1", levels("9@0.1"), List.of(), FREE),
                Readings.market("K2", List.of(), levels("9@0.9"), FREE),
                rung("K3", "9@0.8", "9@0.9")))
        .isEmpty();
    assertThat(names(Direction.BY)).isEmpty();
  }

  @Test
  void aGapShouldBeABasketOfItsKind() {
    MarketReading low = rung("K1", "9@0.55", "60@0.57");
    MarketReading high = rung("K2", "50@0.60", "9@0.62");
    Gap strike = new Ladder(Direction.ABOVE, List.of(low, high)).gaps().getFirst();
    Gap deadline = new Ladder(Direction.BY, List.of(high, low)).gaps().getFirst();

    assertThat(strike.basket().type()).isEqualTo(OpportunityType.RELATED_MARKET);
    assertThat(deadline.basket().type()).isEqualTo(OpportunityType.TEMPORAL);
    assertThat(walk(strike.basket()).best().quantity()).isEqualTo(50);
    assertThat(walk(strike.basket()).best().profit()).hasToString("1.5");
    assertThat(deadline.basket().grossEdge()).contains(Money.ofDollars("0.03"));
  }

  private static List<MarketReading> anyRungs(RandomGenerator random) {
    return IntStream.range(0, random.nextInt(0, 9))
        .mapToObj(i -> {
          int bid = random.nextInt(1, 98);
          return Readings.market(
              "K" + i, side(random, bid), side(random, random.nextInt(bid, 100)), FREE);
        })
        .toList();
  }

  private static List<Level> side(RandomGenerator random, int cents) {
    return random.nextInt(5) == 0
        ? List.of()
        : List.of(new Level(Price.ofCents(cents), Quantity.ofShares(1)));
  }

  @Test
  void gapsShouldBeAllPairsThatLockAGrossGain() {
    assertThat(Samples.of(300, LadderTest::anyRungs))
        .allSatisfy(rungs -> {
          assertThat(new Ladder(Direction.ABOVE, rungs).gaps().stream().map(LadderTest::name))
              .containsExactlyInAnyOrderElementsOf(everyPair(rungs));
          assertThat(
                  new Ladder(Direction.BY, rungs.reversed()).gaps().stream().map(LadderTest::name))
              .containsExactlyInAnyOrderElementsOf(everyPair(rungs));
        });
  }

  private static List<String> everyPair(List<MarketReading> rungs) {
    return IntStream.range(0, rungs.size())
        .boxed()
        .flatMap(low ->
            IntStream.range(low + 1, rungs.size())
                .mapToObj(high ->
                    new Gap(OpportunityType.RELATED_MARKET, rungs.get(low), rungs.get(high))))
        .filter(gap -> gap.basket().grossEdge().filter(Money::isPositive).isPresent())
        .map(LadderTest::name)
        .toList();
  }

  @Test
  void aBucketShouldBeWeighedAgainstItsThresholdsBothWays() {
    Bucket dear =
        new Bucket(
            rung("in", "25@0.27", "25@0.29"),
            rung("low", "30@0.60", "30@0.62"),
            rung("high", "40@0.40", "40@0.42"));
    Bucket cheap =
        new Bucket(
            rung("in", "25@0.10", "25@0.12"),
            rung("low", "30@0.60", "30@0.62"),
            rung("high", "40@0.40", "40@0.42"));

    assertThat(dear.sellRange().grossEdge()).contains(Money.ofDollars("0.05"));
    assertThat(dear.buyRange().grossEdge()).contains(Money.ofDollars("-0.11"));
    assertThat(cheap.buyRange().grossEdge()).contains(Money.ofDollars("0.06"));
    assertThat(walk(dear.sellRange()).best().profit()).hasToString("1.25");
  }

  @Test
  void netEdgeShouldBeThatOfOneBasketBeforeRounding() {
    MarketReading low = Readings.market("K2", levels("9@0.80"), levels("9@0.81"), cents("0.07"));
    MarketReading high = Readings.market("K3", levels("9@0.86"), levels("9@0.88"), cents("0.07"));
    Gap gap = new Ladder(Direction.ABOVE, List.of(low, high)).gaps().getFirst();

    assertThat(gap.basket().netEdge(Readings.NOON)).contains(Money.ofDollars("0.030799"));
  }
}
