package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fake.InMemoryCaseStore;
import ai.oddwons.application.fake.InMemoryPatternStore;
import ai.oddwons.application.fixture.PatternSample;
import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.port.in.SettleCases.Update;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.MarketId;
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
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A market without fees, two cents wide, collected every quarter of an hour. */
final class SettleCasesServiceTest {
  private static final Duration CYCLE = Duration.ofMinutes(15);

  private final World world = new World();
  private final MarketId market = world.east.marketId(1);
  private final InMemoryPatternStore patterns = new InMemoryPatternStore();
  private final InMemoryCaseStore cases = new InMemoryCaseStore(patterns, world.markets);

  @Test
  void settleShouldBuyAtTheFirstReadingAfterTheDelayAndSellAtTheHorizon() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(56);
    poll(57, 57, 60, 60);

    settled();

    CaseOutcome outcome = outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.entry())
        .isEqualTo(
            new Entry(
                Entry.Side.YES, Price.ofCents(58), BigDecimal.ZERO, jump.detectedAt().plus(CYCLE)));
    assertThat(outcome.mid()).isEqualTo(Price.ofCents(61));
    assertThat(outcome.net()).isEqualByComparingTo("0.02");
    assertThat(outcome.ahead()).isTrue();
    assertThat(outcome.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(outcome.knownAt()).isEqualTo(world.clock.instant());
  }

  @Test
  void settleShouldJudgeTheStatedOutcomeAtItsOwnHorizon() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(times(24, 51));
    poll(52);

    settled();

    assertThat(outcome(jump, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.MISS);
    assertThat(outcome(jump, Horizon.SIX_HOURS).mid()).isEqualTo(Price.ofCents(52));
  }

  @Test
  void settleShouldTakeWhatAWholeReadingBroughtNothingNewOfAsUnchanged() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(times(8, 54));

    settled();

    CaseOutcome outcome = outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.mid()).isEqualTo(Price.ofCents(55));
    assertThat(outcome.entry()).extracting(Entry::at).isEqualTo(jump.detectedAt().plus(CYCLE));
  }

  @Test
  void settleShouldLookAtThePathWhereTheOutcomeMayComeAtAnyTime() {
    poll(54);
    Pattern burst = seen(Samples.pattern(market).kind(PatternKind.VOLUME_BURST));
    poll(58);
    poll(times(28, 54));

    settled();

    assertThat(outcome(burst, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.HIT);
  }

  @Test
  void settleShouldNotLookBeyondTheHorizon() {
    poll(54);
    Pattern burst = seen(Samples.pattern(market).kind(PatternKind.VOLUME_BURST));
    poll(times(24, 54));
    poll(70);

    settled();

    assertThat(outcome(burst, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.MISS);
  }

  @Test
  void settleShouldWaitForAReadingThatMayStillCome() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(54, 54, 54);
    world.clock.advance(Duration.ofMinutes(16));

    Funnel funnel = settled().report().funnel();

    assertThat(outcomes(jump)).isEmpty();
    assertThat(step(funnel, "known").dropped().count("not_known_yet")).isEqualTo(1);

    poll(55, 55);
    settled();

    assertThat(outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(56));
  }

  @Test
  void settleShouldSayThatNobodyKnowsWhatWasNotReadInTime() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    world.clock.advance(Duration.ofMinutes(121));
    poll(57, 57, 57);

    Funnel funnel = settled().report().funnel();

    CaseOutcome outcome = outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.mid()).isNull();
    assertThat(outcome.entry()).isNull();
    assertThat(outcome.net()).isNull();
    assertThat(outcome.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(step(funnel, "stating_an_outcome").dropped().count("at_another_horizon"))
        .isEqualTo(1);
  }

  @Test
  void settleShouldNotRestOnACollectionThatMissedAPart() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    world.clock.advance(CYCLE);
    world.listEast(1, 90);
    world.eastVenue.failFromPage(2);
    world.eastVenue.list(world.east.listed(2, 40, world.clock.instant()));
    world.eastVenue.list(world.east.listed(3, 40, world.clock.instant()));
    world.collected();
    world.eastVenue.failFromPage(Integer.MAX_VALUE);
    poll(57, 57, 57, 58);

    settled();

    assertThat(outcome(jump, Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(59));
  }

  @Test
  void settleShouldNotTakeTheLastQuoteOfAClosedMarketForALaterOne() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(56);
    close(MarketState.of(MarketStatus.CLOSED));
    poll(times(10, null));

    settled();
    assertThat(outcomes(jump)).isEmpty();

    close(new MarketState(MarketStatus.SETTLED, new Settlement.No(), world.clock.instant()));
    poll(times(25, null));
    settled();

    assertThat(outcome(jump, Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(58));
    assertThat(outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ZERO);
    assertThat(outcome(jump, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.MISS);
  }

  @Test
  void settleShouldNotTrustTheQuoteOfAMarketThatLeftWithoutAWord() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(56);
    poll(times(10, null));
    ContractSteps.only(
        world.markets.keepStates(
            List.of(new SettlementReport(market, MarketState.of(MarketStatus.OPEN))),
            world.clock.instant()));

    settled();

    assertThat(outcome(jump, Horizon.ONE_HOUR).mid()).isNull();
    assertThat(outcome(jump, Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(58));
  }

  @Test
  void settleShouldNotBelieveWhatWasFilledInAfterwards() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(57, 57, 57, 60, 61);
    Quote past = Samples.quote(10, 12, jump.detectedAt()).build();
    ContractSteps.only(
        world.snapshots.recordPast(
            world.nextRunId(),
            List.of(
                new PastReading(
                    market,
                    jump.detectedAt().plus(Duration.ofMinutes(60)).plusMillis(1),
                    past,
                    null))));

    settled();

    assertThat(outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(61));
  }

  @Test
  void settleShouldNotBuyBeforeThePatternCouldBeSeen() {
    poll(54);
    PatternSample sample = Samples.pattern(market).at(world.clock.instant());
    poll(56, 58);
    world.clock.advance(Duration.ofMinutes(1));
    Pattern late = kept(sample.build());
    poll(60, 62, 64);

    settled();

    assertThat(outcome(late, Horizon.ONE_HOUR).entry())
        .extracting(Entry::price)
        .isEqualTo(Price.ofCents(62));
  }

  @Test
  void settleShouldNotSellAtTheVeryQuoteItWouldBuyAt() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    world.clock.advance(Duration.ofMinutes(47));
    poll(57, 58);

    settled();

    assertThat(outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(58));
    assertThat(outcome(jump, Horizon.ONE_HOUR).entry()).isNull();
  }

  @Test
  void settleShouldReadAHorizonAtTheReadingThatBeganAPageEarlier() {
    poll(54);
    PatternSample onItsPage =
        Samples.pattern(market).at(world.clock.instant().plus(Duration.ofSeconds(40)));
    world.clock.advance(Duration.ofSeconds(50));
    Pattern jump = kept(onItsPage.build());
    world.clock.advance(Duration.ofSeconds(-50));
    poll(56, 57, 58, 60, 65);

    settled();

    assertThat(outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(61));
  }

  @Test
  void settleShouldTakeTheFeesOfTheMarketOffWhatIsLeft() {
    FeeTerms charged =
        new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), null);
    Runnable relist =
        () ->
            world.eastVenue.list(
                Samples.listed(
                    Samples.market(market).of(world.east.eventId()).fees(charged).build(),
                    world.east.quote(58, world.clock.instant())));
    relist.run();
    world.collected();
    Pattern jump = seen(Samples.pattern(market));
    for (int cycle = 0; cycle < 9; cycle++) {
      world.clock.advance(CYCLE);
      relist.run();
      world.collected();
    }

    settled();

    // 0.58 - 0.07 * 0.58 * 0.42 - 0.60 - 0.07 * 0.60 * 0.40
    assertThat(outcome(jump, Horizon.ONE_HOUR).net()).isEqualByComparingTo("-0.053852");
  }

  @Test
  void settleShouldFindTheFirstWholeReadingBehindManyTornOnes() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    world.eastVenue.failFromPage(1);
    poll(times(6, 90));
    world.eastVenue.failFromPage(Integer.MAX_VALUE);
    poll(60, 62);

    settled();

    assertThat(outcome(jump, Horizon.ONE_HOUR).mid()).isEqualTo(Price.ofCents(61));
    assertThat(outcome(jump, Horizon.ONE_HOUR).entry()).isNull();
  }

  @Test
  void settleShouldSayThatNobodyKnowsWhereTheMarketIsNotKnownAnyMore() {
    Pattern strange = seen(Samples.pattern(world.east.marketId(9)));
    poll(times(5, 54));

    settled();

    assertThat(outcome(strange, Horizon.ONE_HOUR).verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(outcome(strange, Horizon.ONE_HOUR).net()).isNull();
  }

  @Test
  void settleShouldNotAskForEverForWhatHasToWait() {
    poll(54);
    List<Pattern> waiting =
        Arrays.stream(PatternKind.values())
            .map(kind -> seen(Samples.pattern(market).kind(kind)))
            .toList();
    close(MarketState.of(MarketStatus.CLOSED));
    poll(times(110, null));

    List<Update> updates = updates(2);

    assertThat(updates.getLast()).isInstanceOf(Update.Ended.class);
    assertThat(waiting).allSatisfy(pattern -> assertThat(outcomes(pattern)).isEmpty());
    assertThat(updates(2)).hasSize(2);
  }

  @Test
  void settleShouldKeepWhatItHasWhenItIsToldToStop() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(times(110, 54));
    world.stop = Mono.empty();

    assertThat(updates(1).getLast()).isInstanceOf(Update.Ended.class);
    world.stop = Mono.never();
    settled();

    assertThat(outcomes(jump)).hasSize(3);
  }

  @Test
  void settleShouldTakeWhatWasPaidBeforeTheHorizonForThePriceThere() {
    poll(54);
    Pattern jump = seen(Samples.pattern(market));
    poll(56);
    Instant paidAt = world.clock.instant().plus(CYCLE);
    close(new MarketState(MarketStatus.SETTLED, new Settlement.Yes(), paidAt));
    poll(times(26, null));

    settled();

    assertThat(outcome(jump, Horizon.SIX_HOURS).verdict()).isEqualTo(Verdict.HIT);
    assertThat(outcome(jump, Horizon.SIX_HOURS).net()).isEqualByComparingTo("0.42");
    assertThat(outcome(jump, Horizon.SETTLEMENT).mid()).isEqualTo(Price.ONE);
    assertThat(outcome(jump, Horizon.SETTLEMENT).net()).isEqualByComparingTo("0.42");
  }

  @Test
  void settleShouldGoOnUntilNothingIsLeft() {
    poll(54);
    List<Pattern> seen =
        Arrays.stream(PatternKind.values())
            .map(kind -> seen(Samples.pattern(market).kind(kind)))
            .toList();
    poll(times(110, 54));

    List<Update> updates = updates(2);

    assertThat(seen).allSatisfy(pattern -> assertThat(outcomes(pattern)).hasSize(3));
    assertThat(updates.getFirst()).isEqualTo(new Update.Progress(2));
    assertThat(updates(2).getLast()).isInstanceOf(Update.Ended.class);
    assertThat(outcomes(seen.getFirst())).hasSize(3);
  }

  @Test
  void settleShouldLeaveTheWorkToARunThatHoldsTheLock() {
    Instant now = world.clock.instant();
    RunId other = world.nextRunId();
    ContractSteps.only(world.ledger.admit(other, JobName.SETTLE, now, now.plusSeconds(60)));

    assertThat(updates(10))
        .singleElement()
        .isInstanceOfSatisfying(
            Update.Busy.class, busy -> assertThat(busy.holder().id()).isEqualTo(other));
  }

  private static Integer[] times(int count, Integer bid) {
    Integer[] bids = new Integer[count];
    Arrays.fill(bids, bid);
    return bids;
  }

  /** So many collections, each a cycle after the one before; null where it is not listed. */
  private void poll(Integer... bids) {
    for (Integer bid : bids) {
      world.clock.advance(CYCLE);
      if (bid == null) {
        world.eastVenue.unlist(market);
      } else {
        world.listEast(1, bid);
      }
      world.collected();
    }
  }

  private void close(MarketState state) {
    world.eastVenue.putState(market, state);
  }

  private Pattern seen(PatternSample sample) {
    return kept(sample.at(world.clock.instant()).build());
  }

  private Pattern kept(Pattern pattern) {
    DetectorImage image = new DetectorImage(1, world.clock.instant(), world.clock.instant(), 1);
    ContractSteps.only(
        patterns.keep(
            new RunId(UUID.randomUUID()),
            world.clock.instant(),
            List.of(pattern),
            image,
            Flux.just(new DetectorImage.Part(0, new byte[] {1}))));
    return pattern;
  }

  private JobRun settled() {
    return switch (updates(1_000).getLast()) {
      case Update.Ended ended -> ended.run();
      case Update.Busy busy -> throw new AssertionError("busy with " + busy.holder());
      case Update.Progress progress -> throw new AssertionError("stopped at " + progress);
    };
  }

  private List<Update> updates(int batch) {
    SettleSettings usual = SettleSettings.USUAL;
    SettleCasesService service =
        new SettleCasesService(
            new DetectionStores(
                world.markets, world.snapshots, world.gaps, world.ledger, patterns, cases),
            world.clock,
            world::nextRunId,
            new SettleSettings(usual.timing(), usual.lease(), batch),
            world.stop);
    List<Update> updates = new ArrayList<>();
    StepVerifier.create(service.settle())
        .recordWith(() -> updates)
        .thenConsumeWhile(update -> true)
        .expectComplete()
        .verify(World.PATIENCE);
    return updates;
  }

  private CaseOutcome outcome(Pattern pattern, Horizon horizon) {
    return outcomes(pattern).stream()
        .filter(outcome -> outcome.horizon() == horizon)
        .findFirst()
        .orElseThrow();
  }

  private List<CaseOutcome> outcomes(Pattern pattern) {
    return ContractSteps.only(cases.listOutcomes(pattern.id()).collectList());
  }

  private static Funnel.Step step(Funnel funnel, String name) {
    return funnel.steps().stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
