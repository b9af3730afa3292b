package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.outcome;
import static ai.oddwons.application.fixture.Samples.pattern;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.port.out.CaseStore.DueCase;
import ai.oddwons.application.port.out.CaseStore.Postponed;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Entry;
import ai.oddwons.domain.record.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How every {@link CaseStore} must keep and ask; each test begins with empty stores. */
public interface CaseStoreContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Instant KEPT_AT = NOON.plusNanos(360_123_456_000L);
  Instant MUCH_LATER = NOON.plus(Duration.ofDays(400));
  Pattern JUMP = pattern(kalshi("KXRAIN")).build();

  CaseStore cases();

  PatternStore patterns();

  MarketStore markets();

  @Test
  default void listDueShouldBeEmptyWithoutPatterns() {
    assertThat(due(MUCH_LATER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, ''",
    "3_599_999_999, ''",
    "3_600_000_000, one_hour",
    "21_599_999_999, one_hour",
    "21_600_000_000, one_hour six_hours",
    "86_399_999_999, one_hour six_hours",
    "86_400_000_000, one_hour six_hours one_day"
  })
  default void listDueShouldNameEachHorizonFromItsMomentOn(String micros, String expected) {
    keep(JUMP);
    Instant now = NOON.plus(Duration.ofNanos(1_000 * Long.parseLong(micros.replace("_", ""))));

    assertThat(String.join(" ", due(now).stream().map(due -> due.horizon().slug()).toList()))
        .isEqualTo(expected);
    assertThat(due(now)).allSatisfy(due -> assertThat(due.pattern()).isEqualTo(JUMP));
  }

  @Test
  default void listDueShouldNameTheSettlementOnceTheMarketIsSettledWithAnOutcome() {
    keep(JUMP);
    list(JUMP.market());
    assertThat(due(NOON)).isEmpty();

    report(JUMP.market(), MarketStatus.DETERMINED, new Settlement.Yes());
    assertThat(due(NOON)).isEmpty();

    report(JUMP.market(), MarketStatus.SETTLED, null);
    assertThat(due(NOON)).isEmpty();

    report(JUMP.market(), MarketStatus.SETTLED, new Settlement.Voided(Price.ofCents(50)));
    assertThat(due(NOON)).containsExactly(new DueCase(JUMP, KEPT_AT, Horizon.SETTLEMENT));
  }

  @Test
  default void listDueShouldLeaveOutWhatIsKept() {
    keep(JUMP);
    list(JUMP.market());
    report(JUMP.market(), MarketStatus.SETTLED, new Settlement.No());

    for (Horizon horizon : Horizon.values()) {
      assertThat(due(MUCH_LATER)).contains(new DueCase(JUMP, KEPT_AT, horizon));
      keep(outcome(JUMP).at(horizon).verdict(Verdict.UNKNOWN).build());
      assertThat(due(MUCH_LATER)).doesNotContain(new DueCase(JUMP, KEPT_AT, horizon));
    }
    assertThat(due(MUCH_LATER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  default void listDueShouldRefuseALimitBelowOne(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases().listDue(NOON, limit).subscribe())
        .withMessage("a limit must be 1 or more, was " + limit);
  }

  @Test
  default void listDueShouldPutTheOldestInFrontAndStopAtItsLimit() {
    Pattern late = pattern(kalshi("A")).at(NOON.plusSeconds(60)).build();
    Pattern lowId = pattern(kalshi("B")).named(new PatternId(new UUID(1, 0))).build();
    Pattern highId = pattern(kalshi("C")).named(new PatternId(new UUID(-1, 0))).build();
    Pattern first = pattern(kalshi("D")).at(NOON.minusSeconds(60)).build();
    keep(late, highId, first, lowId);
    list(highId.market());
    report(highId.market(), MarketStatus.SETTLED, new Settlement.Yes());
    List<DueCase> expected =
        List.of(
            new DueCase(first, KEPT_AT, Horizon.ONE_HOUR),
            new DueCase(first, KEPT_AT, Horizon.SIX_HOURS),
            new DueCase(lowId, KEPT_AT, Horizon.ONE_HOUR),
            new DueCase(lowId, KEPT_AT, Horizon.SIX_HOURS),
            new DueCase(highId, KEPT_AT, Horizon.ONE_HOUR),
            new DueCase(highId, KEPT_AT, Horizon.SIX_HOURS),
            new DueCase(highId, KEPT_AT, Horizon.SETTLEMENT),
            new DueCase(late, KEPT_AT, Horizon.ONE_HOUR),
            new DueCase(late, KEPT_AT, Horizon.SIX_HOURS));

    Instant now = NOON.plus(Duration.ofHours(7));
    for (int limit = 1; limit <= 9; limit++) {
      assertThat(due(now, limit)).isEqualTo(expected.subList(0, limit));
    }
    assertThat(due(now, 100)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  default void postponeShouldHideAnOutcomeUntilItsMoment(Horizon horizon) {
    keep(JUMP);
    list(JUMP.market());
    report(JUMP.market(), MarketStatus.SETTLED, new Settlement.Yes());

    postpone(new Postponed(JUMP.id(), horizon, MUCH_LATER));

    assertThat(due(MUCH_LATER.minusNanos(1_000)))
        .hasSize(3)
        .extracting(DueCase::horizon)
        .doesNotContain(horizon);
    assertThat(due(MUCH_LATER)).hasSize(4).contains(new DueCase(JUMP, KEPT_AT, horizon));
  }

  @Test
  default void postponeShouldMakeRoomForWhatIsBehind() {
    Pattern next = pattern(kalshi("B")).at(NOON.plusSeconds(60)).build();
    keep(JUMP, next);
    Instant now = NOON.plus(Duration.ofHours(2));

    postpone(new Postponed(JUMP.id(), Horizon.ONE_HOUR, now.plusSeconds(60)));

    assertThat(due(now, 1)).containsExactly(new DueCase(next, KEPT_AT, Horizon.ONE_HOUR));
  }

  @Test
  default void postponeShouldPassOverWhatIsKeptAndWhatNobodyKnows() {
    keep(JUMP);
    keep(outcome(JUMP).at(Horizon.ONE_HOUR).build());
    Pattern stranger = pattern(kalshi("B")).build();

    postpone(
        new Postponed(JUMP.id(), Horizon.ONE_HOUR, NOON),
        new Postponed(stranger.id(), Horizon.ONE_HOUR, NOON));
    postpone();

    assertThat(due(MUCH_LATER))
        .extracting(DueCase::horizon)
        .containsExactly(Horizon.SIX_HOURS, Horizon.ONE_DAY);
  }

  @Test
  default void postponeShouldDoNothingBeforeItIsSubscribedTo() {
    keep(JUMP);
    Mono<Void> early =
        cases().postpone(List.of(new Postponed(JUMP.id(), Horizon.ONE_HOUR, MUCH_LATER)));

    assertThat(due(NOON.plusSeconds(3_600))).hasSize(1);
    StepVerifier.create(early).expectComplete().verify(PATIENCE);
    assertThat(due(NOON.plusSeconds(3_600))).isEmpty();
  }

  private void postpone(Postponed... some) {
    StepVerifier.create(cases().postpone(List.of(some))).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listDueShouldNotNameAPatternTwiceThatCameTwice() {
    keep(JUMP);
    keep(JUMP);
    keep(outcome(JUMP).at(Horizon.ONE_HOUR).build());
    keep(JUMP);

    assertThat(due(MUCH_LATER))
        .extracting(DueCase::horizon)
        .containsExactly(Horizon.SIX_HOURS, Horizon.ONE_DAY);
  }

  @Test
  default void listDueShouldAskOnlyOnceSubscribedAndThenAnew() {
    Flux<DueCase> early = cases().listDue(NOON.plusSeconds(3_600), 10);
    keep(JUMP);
    StepVerifier.create(early).expectNextCount(1).expectComplete().verify(PATIENCE);

    keep(pattern(kalshi("B")).build());
    StepVerifier.create(early).expectNextCount(2).expectComplete().verify(PATIENCE);
  }

  @Test
  default void listOutcomesShouldBeEmptyWhenNoneIsKept() {
    assertThat(outcomes(JUMP)).isEmpty();
    keep(JUMP);
    assertThat(outcomes(JUMP)).isEmpty();
  }

  @Test
  default void keepOutcomesShouldGiveBackEveryPartTheNearestHorizonFirst() {
    keep(JUMP);
    Instant at = NOON.plusNanos(123_456_000);
    Entry entry = new Entry(Entry.Side.NO, Price.ofMicros(1), new BigDecimal("0.000123456"), at);
    Entry feeless = new Entry(Entry.Side.YES, Price.ONE, null, NOON);
    BigDecimal net = new BigDecimal("-0.1234567890123");
    List<CaseOutcome> all =
        List.of(
            outcomeOf(Horizon.ONE_HOUR, Verdict.UNKNOWN, null, null, null, null, NOON),
            outcomeOf(Horizon.SIX_HOURS, Verdict.MISS, false, Price.ZERO, entry, net, at),
            outcomeOf(
                Horizon.ONE_DAY, Verdict.HIT, true, Price.ofMicros(999_999), feeless, null, at),
            outcomeOf(
                Horizon.SETTLEMENT,
                Verdict.HIT,
                true,
                Price.ONE,
                null,
                BigDecimal.ONE,
                MUCH_LATER));

    keep(all.reversed().toArray(CaseOutcome[]::new));

    assertThat(outcomes(JUMP)).isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource(FeeRefusal.Kind.class)
  default void keepOutcomesShouldGiveBackWhyAFeeWasRefused(FeeRefusal.Kind kind) {
    keep(JUMP);
    CaseOutcome refused = outcome(JUMP).refused(new FeeRefusal(kind, "flat,\t«so»")).build();

    keep(refused);

    assertThat(outcomes(JUMP)).containsExactly(refused);
  }

  @Test
  default void keepOutcomesShouldDropWhatIsFinerThanAMicrosecond() {
    keep(JUMP);
    Entry fine = new Entry(Entry.Side.YES, Price.ONE, null, NOON.plusNanos(1_999));
    Entry kept = new Entry(Entry.Side.YES, Price.ONE, null, NOON.plusNanos(1_000));

    keep(outcomeOf(Horizon.ONE_HOUR, Verdict.HIT, true, null, fine, null, NOON.plusNanos(2_999)));

    assertThat(outcomes(JUMP))
        .containsExactly(
            outcomeOf(
                Horizon.ONE_HOUR, Verdict.HIT, true, null, kept, null, NOON.plusNanos(2_000)));
  }

  @ParameterizedTest
  @EnumSource(Horizon.class)
  default void keepOutcomesShouldLeaveWhatIsKeptAsItIs(Horizon horizon) {
    keep(JUMP);
    CaseOutcome first = outcome(JUMP).at(horizon).build();
    CaseOutcome second = outcome(JUMP).at(horizon).verdict(Verdict.MISS).knownAt(NOON).build();

    keep(first, second);
    keep(second);

    assertThat(outcomes(JUMP)).containsExactly(first);
  }

  @Test
  default void keepOutcomesShouldRefuseAllWhenOneIsOfNoPattern() {
    keep(JUMP);
    Pattern stranger = pattern(kalshi("STRANGER")).build();

    for (boolean strangerFirst : new boolean[] {true, false}) {
      List<CaseOutcome> some = List.of(outcome(JUMP).build(), outcome(stranger).build());
      cases()
          .keep(strangerFirst ? some.reversed() : some)
          .as(StepVerifier::create)
          .expectError(StoreFailure.Refused.class)
          .verify(PATIENCE);
      assertThat(outcomes(JUMP)).isEmpty();
      assertThat(due(MUCH_LATER)).hasSize(3);
    }
  }

  @Test
  default void keepOutcomesShouldTakeNone() {
    keep(new CaseOutcome[0]);
  }

  @Test
  default void keepOutcomesShouldDoNothingBeforeItIsSubscribedTo() {
    keep(JUMP);
    Mono<Void> early = cases().keep(List.of(outcome(JUMP).build()));
    assertThat(outcomes(JUMP)).isEmpty();

    early.as(StepVerifier::create).expectComplete().verify(PATIENCE);
    early.as(StepVerifier::create).expectComplete().verify(PATIENCE);
    assertThat(outcomes(JUMP)).hasSize(1);
  }

  @Test
  default void listOutcomesShouldAskOnlyOnceSubscribedAndThenAnew() {
    Flux<CaseOutcome> early = cases().listOutcomes(JUMP.id());
    keep(JUMP);
    keep(outcome(JUMP).at(Horizon.ONE_HOUR).build());
    StepVerifier.create(early).expectNextCount(1).expectComplete().verify(PATIENCE);

    keep(outcome(JUMP).at(Horizon.ONE_DAY).build());
    StepVerifier.create(early).expectNextCount(2).expectComplete().verify(PATIENCE);
  }

  private static CaseOutcome outcomeOf(
      Horizon horizon,
      Verdict verdict,
      @Nullable Boolean ahead,
      @Nullable Price mid,
      @Nullable Entry entry,
      @Nullable BigDecimal net,
      Instant knownAt) {
    return new CaseOutcome(JUMP.id(), horizon, verdict, ahead, mid, entry, net, null, knownAt);
  }

  private void keep(Pattern... some) {
    DetectorImage image = new DetectorImage(1, NOON, NOON, 1);
    Flux<DetectorImage.Part> parts = Flux.just(new DetectorImage.Part(0, new byte[] {1}));
    Contracts.only(patterns().keep(RUN, KEPT_AT, List.of(some), image, parts));
  }

  private void keep(CaseOutcome... some) {
    StepVerifier.create(cases().keep(List.of(some))).expectComplete().verify(PATIENCE);
  }

  private void list(MarketId id) {
    List<ListedMarket> page = List.of(listed(market(id).build()));
    Contracts.only(markets().keep(new Batch(RUN, NOON, List.of(), page, NOON)));
  }

  private void report(MarketId id, MarketStatus status, @Nullable Settlement settlement) {
    MarketState state = new MarketState(status, settlement, null);
    Contracts.only(markets().keepStates(List.of(new SettlementReport(id, state)), NOON));
  }

  private List<DueCase> due(Instant now) {
    return due(now, 100);
  }

  private List<DueCase> due(Instant now, int limit) {
    return Contracts.only(cases().listDue(now, limit).collectList());
  }

  private List<CaseOutcome> outcomes(Pattern pattern) {
    return Contracts.only(cases().listOutcomes(pattern.id()).collectList());
  }
}
