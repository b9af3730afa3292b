package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.fees.FeeHistory.Entry;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How every {@link MarketStore} must remember fees; each test begins with empty stores. */
public interface MarketFeesContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Duration CYCLE = Duration.ofMinutes(15);
  MarketId RAIN = kalshi("KXRAIN-1");
  MarketId GOAL = polymarket("0x60a1");
  Instant FAR = NOON.plus(Duration.ofDays(365));
  FeeTerms FREE = new FeeTerms.Free();
  FeeTerms SEVEN = charged("0.07", null);
  FeeTerms HALF = charged("0.035", null);

  MarketStore markets();

  @Test
  default void findFeesShouldBeEmptyForAnUnknownMarket() {
    keep(NOON, GOAL, SEVEN);

    expectNone(markets().findFees(RAIN, FAR));
  }

  @Test
  default void findFeesShouldDateTermsByTheBeginningOfTheReadingThatShowedThem() {
    keepAt(NOON, NOON.plusSeconds(120), RAIN, SEVEN);

    assertThat(fees(RAIN, FAR)).containsExactly(new Entry(NOON, SEVEN));
  }

  @Test
  default void findFeesShouldTellNothingThatBeganLater() {
    Instant changed = NOON.plus(CYCLE);
    keep(NOON, RAIN, SEVEN);
    keep(changed, RAIN, HALF);

    expectNone(markets().findFees(RAIN, NOON.minusNanos(1_000)));
    assertThat(fees(RAIN, NOON)).containsExactly(new Entry(NOON, SEVEN));
    assertThat(fees(RAIN, changed.minusNanos(1_000))).containsExactly(new Entry(NOON, SEVEN));
    assertThat(fees(RAIN, changed))
        .containsExactly(new Entry(NOON, SEVEN), new Entry(changed, HALF));
  }

  @Test
  default void findFeesShouldHoldEveryChangeAndNothingElse() {
    keep(NOON, RAIN, SEVEN);
    keep(NOON.plusSeconds(1), RAIN, SEVEN);
    keep(NOON.plusSeconds(2), market(RAIN).fees(SEVEN).title("Will it pour?").build());
    keep(NOON.plusSeconds(3), RAIN, HALF);
    keep(NOON.plusSeconds(4), RAIN, SEVEN);
    keep(NOON.plusSeconds(5), RAIN, SEVEN);

    assertThat(fees(RAIN, FAR))
        .containsExactly(
            new Entry(NOON, SEVEN),
            new Entry(NOON.plusSeconds(3), HALF),
            new Entry(NOON.plusSeconds(4), SEVEN));
  }

  @Test
  default void findFeesShouldTellMarketsApart() {
    keep(NOON, market(RAIN).fees(SEVEN).build(), market(GOAL).fees(FREE).build());
    keep(NOON.plus(CYCLE), market(RAIN).fees(SEVEN).build(), market(GOAL).fees(HALF).build());
    MarketId namesake = polymarket(RAIN.nativeId());
    keep(NOON, namesake, FREE);

    assertThat(fees(RAIN, FAR)).containsExactly(new Entry(NOON, SEVEN));
    assertThat(fees(GOAL, FAR))
        .containsExactly(new Entry(NOON, FREE), new Entry(NOON.plus(CYCLE), HALF));
    assertThat(fees(namesake, FAR)).containsExactly(new Entry(NOON, FREE));
  }

  @ParameterizedTest
  @MethodSource("changesOfEveryKind")
  default void findFeesShouldSeeWhateverPartOfTheTermsChanged(FeeTerms one, FeeTerms other) {
    keep(NOON, RAIN, one);
    keep(NOON.plus(CYCLE), RAIN, other);
    keep(NOON.plus(CYCLE.multipliedBy(2)), RAIN, one);

    assertThat(fees(RAIN, FAR)).extracting(Entry::terms).containsExactly(one, other, one);
  }

  static Stream<FeeTerms[]> changesOfEveryKind() {
    FeeTerms flat = new FeeTerms.Unknown("flat");
    return Stream.of(
        new FeeTerms[] {SEVEN, HALF},
        new FeeTerms[] {SEVEN, FREE},
        new FeeTerms[] {FREE, flat},
        new FeeTerms[] {flat, SEVEN},
        new FeeTerms[] {flat, new FeeTerms.Unknown("\"odd\"\t\\N")},
        new FeeTerms[] {SEVEN, charged("0.07", NOON)},
        new FeeTerms[] {charged("0.07", NOON), charged("0.07", NOON.plusSeconds(1))},
        new FeeTerms[] {curve("0.07", "0", 1), curve("0.07", "0.0175", 1)},
        new FeeTerms[] {curve("0.07", "0", 1), curve("0.07", "0", 2)},
        new FeeTerms[] {curve("0", "0", 1), FREE});
  }

  /** A listing may show a market twice in one reading, and a clock may be set back. */
  @Test
  default void findFeesShouldHoldLastWhatWasKeptLast() {
    keep(NOON, RAIN, SEVEN);
    keep(NOON, RAIN, HALF);
    keep(NOON.minus(CYCLE), RAIN, FREE);

    assertThat(fees(RAIN, FAR))
        .containsExactly(
            new Entry(NOON, SEVEN),
            new Entry(NOON.plusNanos(1_000), HALF),
            new Entry(NOON.plusNanos(2_000), FREE));
  }

  @Test
  default void findFeesShouldTakeTheLastOfAMarketGivenTwice() {
    keep(NOON, market(RAIN).fees(SEVEN).build(), market(RAIN).fees(HALF).build());

    assertThat(fees(RAIN, FAR)).containsExactly(new Entry(NOON, HALF));
  }

  @Test
  default void findFeesShouldNotTakeAnEndForAChange() {
    keep(NOON, RAIN, SEVEN);
    MarketState closed = MarketState.of(MarketStatus.CLOSED);
    Contracts.only(
        markets().keepStates(List.of(new SettlementReport(RAIN, closed)), NOON.plusSeconds(1)));
    keep(NOON.plus(CYCLE), RAIN, SEVEN);

    assertThat(fees(RAIN, FAR)).containsExactly(new Entry(NOON, SEVEN));
  }

  @Test
  default void findFeesShouldDateToTheMicrosecond() {
    keep(NOON.plusNanos(1_999), RAIN, SEVEN);

    assertThat(fees(RAIN, FAR)).containsExactly(new Entry(NOON.plusNanos(1_000), SEVEN));
  }

  @Test
  default void findFeesShouldAskOnlyOnceSubscribedAndThenAnew() {
    Mono<FeeHistory> early = markets().findFees(RAIN, FAR);
    keep(NOON, RAIN, SEVEN);
    assertThat(Contracts.only(early).entries()).hasSize(1);

    keep(NOON.plus(CYCLE), RAIN, HALF);
    assertThat(Contracts.only(early).entries()).hasSize(2);
  }

  private void keep(Instant at, MarketId id, FeeTerms terms) {
    keepAt(at, at, id, terms);
  }

  private void keepAt(Instant began, Instant seenAt, MarketId id, FeeTerms terms) {
    ListedMarket listed = listed(market(id).fees(terms).build());
    Contracts.only(markets().keep(new Batch(RUN, began, List.of(), List.of(listed), seenAt)));
  }

  private void keep(Instant at, Market... some) {
    List<ListedMarket> page = Stream.of(some).map(market -> listed(market)).toList();
    Contracts.only(markets().keep(new Batch(RUN, at, List.of(), page, at)));
  }

  private List<Entry> fees(MarketId id, Instant asOf) {
    return Contracts.only(markets().findFees(id, asOf)).entries();
  }

  private static void expectNone(Mono<FeeHistory> fees) {
    fees.as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  private static FeeTerms charged(String rate, @Nullable Instant waivedUntil) {
    return new FeeTerms.Charged(
        new FeeCurve(new BigDecimal(rate), BigDecimal.ZERO, 1), waivedUntil);
  }

  private static FeeTerms curve(String taker, String maker, int exponent) {
    return new FeeTerms.Charged(
        new FeeCurve(new BigDecimal(taker), new BigDecimal(maker), exponent), null);
  }
}
