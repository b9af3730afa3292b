package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.PatternSample;
import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Entry;
import ai.oddwons.domain.record.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which readings a case is bought at, judged by and sold at. */
final class CaseReaderTest {
  private final SettlingWorld on = new SettlingWorld();

  @Test
  void settleShouldBuyAtTheFirstReadingAfterTheDelayAndSellAtTheHorizon() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(56);
    on.poll(57, 57, 60, 60);

    on.settled();

    CaseOutcome outcome = on.outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.entry())
        .isEqualTo(
            new Entry(
                Entry.Side.YES,
                Price.ofCents(58),
                BigDecimal.ZERO,
                jump.detectedAt().plus(SettlingWorld.CYCLE)));
    assertThat(outcome.mid()).isEqualTo(Price.ofCents(61));
    assertThat(outcome.net()).isEqualByComparingTo("0.02");
    assertThat(outcome.ahead()).isTrue();
    assertThat(outcome.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(outcome.knownAt()).isEqualTo(on.world.clock.instant());
  }

  @Test
  void settleShouldJudgeTheStatedOutcomeAtItsOwnHorizon() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(SettlingWorld.times(24, 51));
    on.poll(52);

    on.settled();

    assertThat(on.outcome(jump, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.MISS);
    assertThat(on.outcome(jump, Horizon.SIX_HOURS).mid()).isEqualTo(Price.ofCents(52));
  }

  @Test
  void settleShouldTakeWhatAWholeReadingBroughtNothingNewOfAsUnchanged() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(SettlingWorld.times(8, 54));

    on.settled();

    CaseOutcome outcome = on.outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.mid()).isEqualTo(Price.ofCents(55));
    assertThat(outcome.entry())
        .extracting(Entry::at)
        .isEqualTo(jump.detectedAt().plus(SettlingWorld.CYCLE));
  }

  @Test
  void settleShouldLookAtThePathWhereTheOutcomeMayComeAtAnyTime() {
    on.poll(54);
    Pattern burst = on.seen(Samples.pattern(on.market).kind(PatternKind.VOLUME_BURST));
    on.poll(58);
    on.poll(SettlingWorld.times(28, 54));

    on.settled();

    assertThat(on.outcome(burst, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.HIT);
  }

  @Test
  void settleShouldNotKnowOfABurstWhatNobodyReadBeforeTheHorizon() {
    on.poll(54);
    Pattern burst = on.seen(Samples.pattern(on.market).kind(PatternKind.VOLUME_BURST));
    on.poll(54);
    on.world.clock.advance(Duration.ofMinutes(335));
    on.poll(SettlingWorld.times(3, 64));

    on.settled();

    assertThat(on.outcome(burst, Horizon.SIX_HOURS).mid()).isEqualTo(Price.ofCents(65));
    assertThat(on.outcome(burst, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void settleShouldNotLookBeyondTheHorizon() {
    on.poll(54);
    Pattern burst = on.seen(Samples.pattern(on.market).kind(PatternKind.VOLUME_BURST));
    on.poll(SettlingWorld.times(24, 54));
    on.poll(70);

    on.settled();

    assertThat(on.outcome(burst, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.MISS);
  }

  @Test
  void settleShouldNotRestOnACollectionThatMissedAPart() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.world.clock.advance(SettlingWorld.CYCLE);
    on.world.listEast(1, 90);
    on.world.eastVenue.failFromPage(2);
    on.world.eastVenue.list(on.world.east.listed(2, 40, on.world.clock.instant()));
    on.world.eastVenue.list(on.world.east.listed(3, 40, on.world.clock.instant()));
    on.world.collected();
    on.world.eastVenue.failFromPage(Integer.MAX_VALUE);
    on.poll(57, 57, 57, 58);

    on.settled();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(59));
  }

  @Test
  void settleShouldNotTakeTheLastQuoteOfAClosedMarketForALaterOne() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(56);
    on.close(MarketState.of(MarketStatus.CLOSED));
    on.poll(SettlingWorld.times(10, null));

    on.settled();
    assertThat(on.outcomes(jump)).isEmpty();

    on.close(new MarketState(MarketStatus.SETTLED, new Settlement.No(), on.world.clock.instant()));
    on.poll(SettlingWorld.times(25, null));
    on.settled();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(58));
    assertThat(on.outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ZERO);
    assertThat(on.outcome(jump, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.MISS);
  }

  @Test
  void settleShouldNotTrustTheQuoteOfAMarketThatLeftWithoutAWord() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(56);
    on.poll(SettlingWorld.times(10, null));
    ContractSteps.only(
        on.world.markets.keepStates(
            List.of(new SettlementReport(on.market, MarketState.of(MarketStatus.OPEN))),
            on.world.clock.instant()));

    on.settled();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).mid()).isNull();
    assertThat(on.outcome(jump, Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(58));
  }

  @Test
  void settleShouldNotBelieveWhatWasFilledInAfterwards() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(57, 57, 57, 60, 61);
    Quote past = Samples.quote(10, 12, jump.detectedAt()).build();
    ContractSteps.only(
        on.world.snapshots.recordPast(
            on.world.nextRunId(),
            List.of(
                new PastReading(
                    on.market,
                    jump.detectedAt().plus(Duration.ofMinutes(60)).plusMillis(1),
                    past,
                    null))));

    on.settled();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(61));
  }

  @Test
  void settleShouldNotBuyBeforeThePatternCouldBeSeen() {
    on.poll(54);
    PatternSample sample = Samples.pattern(on.market).at(on.world.clock.instant());
    on.poll(56, 58);
    on.world.clock.advance(Duration.ofMinutes(1));
    Pattern late = on.kept(sample.build());
    on.poll(60, 62, 64);

    on.settled();

    assertThat(on.outcome(late, Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(62));
  }

  /** The one reading after the pattern begins two minutes before the horizon, or after it. */
  @ParameterizedTest
  @ValueSource(ints = {58, 62})
  void settleShouldNotSellAtTheVeryQuoteItWouldBuyAt(int minutes) {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.world.clock.advance(Duration.ofMinutes(minutes).minus(SettlingWorld.CYCLE));
    on.poll(57, 58);

    on.settled();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(58));
    assertThat(on.outcome(jump, Horizon.ONE_HOUR).entry()).isNull();
  }

  @Test
  void settleShouldReadAHorizonAtTheReadingThatBeganAPageEarlier() {
    on.poll(54);
    PatternSample onItsPage =
        Samples.pattern(on.market).at(on.world.clock.instant().plus(Duration.ofSeconds(40)));
    on.world.clock.advance(Duration.ofSeconds(50));
    Pattern jump = on.kept(onItsPage.build());
    on.world.clock.advance(Duration.ofSeconds(-50));
    on.poll(56, 57, 58, 60, 65);

    on.settled();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(61));
  }

  @Test
  void settleShouldTakeTheFeesOfTheMarketOffWhatIsLeft() {
    FeeTerms charged =
        new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), null);
    Runnable relist =
        () ->
            on.world.eastVenue.list(
                Samples.listed(
                    Samples.market(on.market).of(on.world.east.eventId()).fees(charged).build(),
                    on.world.east.quote(58, on.world.clock.instant())));
    relist.run();
    on.world.collected();
    Pattern jump = on.seen(Samples.pattern(on.market));
    for (int cycle = 0; cycle < 9; cycle++) {
      on.world.clock.advance(SettlingWorld.CYCLE);
      relist.run();
      on.world.collected();
    }

    on.settled();

    // 0.58 - 0.07 * 0.58 * 0.42 - 0.60 - 0.07 * 0.60 * 0.40
    assertThat(on.outcome(jump, Horizon.ONE_HOUR).net()).isEqualByComparingTo("-0.053852");
  }

  @Test
  void settleShouldFindTheFirstWholeReadingBehindManyTornOnes() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.world.eastVenue.failFromPage(1);
    on.poll(SettlingWorld.times(7, 90));
    on.world.eastVenue.failFromPage(Integer.MAX_VALUE);
    on.poll(60, 62);

    on.settled();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(61));
    assertThat(on.outcome(jump, Horizon.ONE_HOUR).entry()).isNull();
  }

  @Test
  void settleShouldTakeWhatWasPaidBeforeTheHorizonForThePriceThere() {
    on.poll(54);
    Pattern jump = on.seen(Samples.pattern(on.market));
    on.poll(56);
    Instant paidAt = on.world.clock.instant().plus(SettlingWorld.CYCLE);
    on.close(new MarketState(MarketStatus.SETTLED, new Settlement.Yes(), paidAt));
    on.poll(SettlingWorld.times(26, null));

    on.settled();

    assertThat(on.outcome(jump, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.HIT);
    assertThat(on.outcome(jump, Horizon.SIX_HOURS).net()).isEqualByComparingTo("0.42");
    assertThat(on.outcome(jump, Horizon.SETTLEMENT).mid()).isEqualTo(Price.ONE);
    assertThat(on.outcome(jump, Horizon.SETTLEMENT).net()).isEqualByComparingTo("0.42");
  }
}
