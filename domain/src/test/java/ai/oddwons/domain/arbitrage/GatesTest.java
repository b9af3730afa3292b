package ai.oddwons.domain.arbitrage;

import static ai.oddwons.domain.arbitrage.Readings.FREE;
import static ai.oddwons.domain.arbitrage.Readings.NOON;
import static ai.oddwons.domain.arbitrage.Readings.levels;
import static ai.oddwons.domain.arbitrage.Readings.noOffered;
import static ai.oddwons.domain.arbitrage.Readings.perFill;
import static ai.oddwons.domain.arbitrage.Readings.yesOffered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GatesTest {
  private static final Gates GATES = new Gates(GateLimits.DEFAULT);
  private static final Proof PROVEN = new Proof.Proven();
  private static final Circumstances GOOD =
      new Circumstances(NOON, PROVEN, PROVEN, false, NOON.plus(Duration.ofDays(30)));
  private static final MarketReading YES = yesOffered("a", FREE, "100@0.45");
  private static final MarketReading NO = noOffered("b", FREE, "100@0.50");

  private static Basket pair(MarketReading yes, MarketReading no) {
    return new Pair(yes, no, Polarity.SAME).directions().getFirst();
  }

  private static List<Stop> watched(Basket basket, Circumstances known) {
    assertThat(GATES.assess(basket, known)).isInstanceOf(Assessment.Watch.class);
    return ((Assessment.Watch) GATES.assess(basket, known)).stops();
  }

  private static List<Stop> rejected(Basket basket, Circumstances known) {
    assertThat(GATES.assess(basket, known)).isInstanceOf(Assessment.Rejected.class);
    return ((Assessment.Rejected) GATES.assess(basket, known)).stops();
  }

  @Test
  void whatPassesAllGatesShouldBeFound() {
    Assessment.Found found = (Assessment.Found) GATES.assess(pair(YES, NO), GOOD);

    Opportunity opportunity = found.opportunity();
    assertThat(opportunity.type()).isEqualTo(OpportunityType.CROSS_PLATFORM);
    assertThat(opportunity.sizing().profit()).hasToString("5");
    assertThat(opportunity.daysToPayout()).isEqualByComparingTo("30");
    assertThat(opportunity.annualised().doubleValue()).isBetween(0.640, 0.641);
    assertThat(opportunity.worstCase())
        .isEqualTo(new WorstCase(Money.ofDollars(50), Money.ofDollars(50), Money.ofDollars(95)));
  }

  @Test
  void unequalQuestionsShouldBeRejectedAndUnprovenOnesWatched() {
    assertThat(
            watched(
                pair(YES, NO),
                new Circumstances(NOON, new Proof.Unproven("dates"), PROVEN, false, GOOD.paidAt())))
        .containsExactly(new Stop.UnprovenMatch("dates"));
    assertThat(
            rejected(
                pair(YES, NO),
                new Circumstances(NOON, new Proof.Refuted("dates"), PROVEN, false, GOOD.paidAt())))
        .containsExactly(new Stop.DifferentQuestions("dates"));
    assertThat(
            watched(
                pair(YES, NO),
                new Circumstances(NOON, PROVEN, new Proof.Unproven("other"), false, GOOD.paidAt())))
        .containsExactly(new Stop.UnprovenLogic("other"));
    assertThat(
            rejected(
                pair(YES, NO),
                new Circumstances(NOON, PROVEN, new Proof.Refuted("gap"), false, GOOD.paidAt())))
        .containsExactly(new Stop.BrokenLogic("gap"));
  }

  @Test
  void anEventThatIsOverShouldBeRejected() {
    assertThat(
            rejected(pair(YES, NO), new Circumstances(NOON, PROVEN, PROVEN, true, GOOD.paidAt())))
        .containsExactly(new Stop.EventOver());
  }

  @Test
  void anEmptySideShouldBeRejected() {
    assertThat(rejected(pair(yesOffered("a", FREE), NO), GOOD))
        .singleElement()
        .isInstanceOf(Stop.EmptySide.class);
  }

  @Test
  void booksShouldBeFreshAndOfOneMoment() {
    Duration limit = GateLimits.DEFAULT.oldestBook();

    assertThat(GATES.assess(pair(YES, NO), at(NOON.plus(limit))))
        .isInstanceOf(Assessment.Found.class);
    assertThat(watched(pair(YES, NO), at(NOON.plus(limit).plusMillis(1))))
        .hasSize(2)
        .allMatch(stop -> stop instanceof Stop.StaleBook);
    assertThat(watched(pair(YES, readLater(501)), at(NOON.plusSeconds(1))))
        .containsExactly(
            new Stop.ClockSkew(Duration.ofMillis(501), GateLimits.DEFAULT.widestSkew()));
    assertThat(GATES.assess(pair(YES, readLater(500)), at(NOON.plusSeconds(1))))
        .isInstanceOf(Assessment.Found.class);
  }

  /** A venue that dates its books shows by that when one no longer moves. */
  @Test
  void aBookThatItsVenueDatesLongAgoShouldNotBeBelieved() {
    Duration limit = GateLimits.DEFAULT.oldestVenueTime();

    assertThat(GATES.assess(pair(YES, datedBefore(limit)), GOOD))
        .isInstanceOf(Assessment.Found.class);
    assertThat(watched(pair(YES, datedBefore(limit.plusMillis(1))), GOOD))
        .containsExactly(
            new Stop.StaleBook(datedBefore(limit).market(), limit.plusMillis(1), limit));
  }

  private static MarketReading datedBefore(Duration age) {
    return new MarketReading(
        NO.market(),
        new OrderBook(NO.book().bids(), NO.book().asks(), NOON.minus(age), NOON),
        NO.tariff());
  }

  private static Circumstances at(Instant now) {
    return new Circumstances(now, PROVEN, PROVEN, false, GOOD.paidAt());
  }

  private static MarketReading readLater(long millis) {
    return Readings.readAt(NOON.plusMillis(millis), "b", levels("100@0.50"), List.of(), FREE);
  }

  @Test
  void anUnknownFeeShouldLeaveTheGrossGapAlone() {
    Tariff unknown = new Tariff(new FeeTerms.Unknown("a flat fee"), FREE.rounding());
    Basket basket = pair(yesOffered("a", unknown, "100@0.45"), NO);

    Assessment.Watch watch = (Assessment.Watch) GATES.assess(basket, GOOD);
    assertThat(watch.grossEdge()).isEqualTo(Money.ofDollars("0.05"));
    assertThat(watch.opportunity()).isNull();
    assertThat(watch.stops())
        .containsExactly(new Stop.UnknownFee(basket.legs().getFirst().market(), "a flat fee"));
    assertThat(watch.nearMisses()).isEmpty();
  }

  @Test
  void tooSmallASizeShouldBeWatched() {
    assertThat(watched(pair(yesOffered("a", FREE, "4.9@0.45"), NO), GOOD))
        .containsExactly(new Stop.BelowMinimumSize(4, 5));
    assertThat(GATES.assess(pair(yesOffered("a", FREE, "5@0.45"), NO), GOOD))
        .isInstanceOf(Assessment.Found.class);
  }

  /** 0.98 for 1 is 2.04 % of the capital, 0.981 is 1.94 %. */
  @Test
  void theEdgeShouldExceedItsLimit() {
    assertThat(GATES.assess(pair(yesOffered("a", FREE, "100@0.48"), NO), GOOD))
        .isInstanceOf(Assessment.Found.class);

    Assessment.Watch watch =
        (Assessment.Watch) GATES.assess(pair(yesOffered("a", FREE, "100@0.481"), NO), GOOD);
    assertThat(watch.stops()).singleElement().isInstanceOf(Stop.ThinEdge.class);
    assertThat(watch.nearMisses())
        .extracting(NearMiss::best, NearMiss::needed)
        .containsExactly(
            tuple(Price.ofMicros(481_000), Price.ofMicros(480_392)),
            tuple(Price.ofMicros(500_000), Price.ofMicros(499_392)));
  }

  @Test
  void aNearMissShouldBeTheWorstPriceThatClears() {
    Tariff four = perFill("0.04");
    Basket basket = pair(yesOffered("a", four, "100@0.50"), noOffered("b", four, "100@0.50"));

    Assessment.Rejected rejected = (Assessment.Rejected) GATES.assess(basket, GOOD);
    assertThat(rejected.stops()).containsExactly(new Stop.NoGap());
    assertThat(rejected.nearMisses()).hasSize(2);
    Price needed = rejected.nearMisses().getFirst().needed();
    assertThat(edgeWithYesAt(needed)).isPositive();
    assertThat(edgeWithYesAt(Price.ofMicros(needed.toMicros() + 1))).isNotPositive();
  }

  private static double edgeWithYesAt(Price price) {
    double yes = price.toDecimal().doubleValue();
    double capital = yes + 0.04 * yes * (1 - yes) + 0.51;
    return 1 - capital - 0.02 * capital;
  }

  @Test
  void moneyShouldEarnMoreThanElsewhere() {
    Instant inAYear = NOON.plus(Duration.ofDays(365));
    Basket basket = pair(yesOffered("a", FREE, "100@0.47"), NO);

    assertThat(watched(basket, new Circumstances(NOON, PROVEN, PROVEN, false, inAYear)))
        .singleElement()
        .isInstanceOf(Stop.BelowHurdle.class);
    assertThat(watched(basket, new Circumstances(NOON, PROVEN, PROVEN, false, null)))
        .containsExactly(new Stop.UnknownPayoutTime());
  }

  @Test
  void allReasonsShouldBeToldAtOnce() {
    Circumstances bad =
        new Circumstances(
            NOON.plusSeconds(60), new Proof.Unproven("x"), new Proof.Unproven("y"), false, null);

    assertThat(watched(pair(yesOffered("a", FREE, "1@0.499"), NO), bad)).hasSize(7);
  }

  @Test
  void aHedgeShouldStateItsLossAndNeedNoEdge() {
    Basket hedge =
        new Basket(
            OpportunityType.HEDGE,
            pair(yesOffered("a", FREE, "100@0.52"), NO).legs(),
            Money.ofDollars(1));

    Assessment.Found found = (Assessment.Found) GATES.assess(hedge, GOOD);
    assertThat(found.opportunity().sizing().profit()).hasToString("-2");
  }

  @Test
  void invertedQuestionsShouldBeCoveredByTheSameSide() {
    MarketReading other = yesOffered("b", FREE, "100@0.50");

    assertThat(new Pair(YES, other, Polarity.INVERTED).directions().getFirst().grossEdge())
        .contains(Money.ofDollars("0.05"));
  }
}
