package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.POLYMARKET;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.event;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.fixture.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.RulesVersion;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.MarketStore.KeptMarkets;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.application.port.out.SnapshotStore.Reading;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketSchedule;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.market.Topics;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every {@link MarketStore} must do with markets; each test begins with empty stores. */
public interface MarketStoreContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Instant LATER = NOON.plusSeconds(900);
  MarketId RAIN = kalshi("KXRAIN-1");
  MarketId SNOW = kalshi("KXSNOW-1");
  MarketId GOAL = polymarket("0x60a1");

  MarketStore markets();

  /** The history whose latest quotes {@link #markets()} shows. */
  SnapshotStore snapshots();

  @Test
  default void keepShouldAddWhatIsNew() {
    assertThat(keep(NOON, market(RAIN).build(), market(GOAL).build()))
        .isEqualTo(new KeptMarkets(Set.of(RAIN, GOAL), Set.of(), 0));

    assertThat(find(RAIN)).isEqualTo(new MarketView(market(RAIN).build(), null, null, NOON, NOON));
  }

  @Test
  default void keepShouldLeaveAloneWhatStandsAsItStood() {
    keep(NOON, market(RAIN).build());

    assertThat(keep(LATER, market(RAIN).build())).isEqualTo(new KeptMarkets(Set.of(), Set.of(), 1));
    assertThat(find(RAIN).changedAt()).isEqualTo(NOON);
  }

  @Test
  default void keepShouldNotTakeTheVenuesTimeOfChangeForAChange() {
    keep(NOON, market(RAIN).build());
    MarketSchedule was = market(RAIN).build().schedule();
    MarketSchedule touched =
        new MarketSchedule(was.opensAt(), was.closesAt(), was.expectedSettlementAt(), LATER);

    assertThat(keep(LATER, market(RAIN).schedule(touched).build()).unchanged()).isEqualTo(1);
  }

  @Test
  default void keepShouldTakeOverWhatChanged() {
    keep(NOON, market(RAIN).build(), market(SNOW).build());
    Market renamed = market(RAIN).title("Will it pour?").build();

    assertThat(keep(LATER, renamed, market(SNOW).build()))
        .isEqualTo(new KeptMarkets(Set.of(), Set.of(RAIN), 1));
    assertThat(find(RAIN)).isEqualTo(new MarketView(renamed, null, null, NOON, LATER));
  }

  @Test
  default void keepShouldCountAMarketGivenTwiceOnceAndTakeTheLast() {
    Market last = market(RAIN).title("last").build();

    assertThat(keep(NOON, market(RAIN).title("first").build(), last))
        .isEqualTo(new KeptMarkets(Set.of(RAIN), Set.of(), 0));
    assertThat(find(RAIN).market()).isEqualTo(last);
  }

  @Test
  default void keepShouldTakeAnEmptyPage() {
    assertThat(keep(NOON)).isEqualTo(new KeptMarkets(Set.of(), Set.of(), 0));
  }

  @Test
  default void keepShouldDoNothingBeforeItIsSubscribedTo() {
    Mono<KeptMarkets> early =
        markets()
            .keep(new Batch(RUN, NOON, List.of(), List.of(listed(market(RAIN).build())), NOON));
    markets().findMarket(RAIN).as(StepVerifier::create).expectComplete().verify(PATIENCE);
    markets().findFreshMarket(RAIN).as(StepVerifier::create).expectComplete().verify(PATIENCE);

    assertThat(Contracts.only(early).added()).containsExactly(RAIN);
    assertThat(Contracts.only(early).unchanged()).isEqualTo(1);
  }

  @Test
  default void keepShouldShowAMarketWithItsEvent() {
    Event storm = event(KALSHI, "KXSTORM", "Storm over Lisbon");
    keep(NOON, List.of(storm), market(RAIN).of(storm.id()).build());
    keep(LATER, market(SNOW).of(storm.id()).build());

    assertThat(find(RAIN).event()).isEqualTo(storm);
    assertThat(find(SNOW).event()).isEqualTo(storm);
  }

  @Test
  default void keepShouldTakeOverWhatChangedOfAnEvent() {
    Event storm = event(KALSHI, "KXSTORM", "Storm over Lisbon");
    Event hurricane = event(KALSHI, "KXSTORM", "Hurricane over Porto");
    keep(NOON, List.of(storm), market(RAIN).of(storm.id()).build());

    assertThat(keep(LATER, List.of(hurricane), market(RAIN).of(storm.id()).build()).unchanged())
        .isEqualTo(1);
    assertThat(find(RAIN).event()).isEqualTo(hurricane);
  }

  @ParameterizedTest
  @MethodSource("marketsOfEveryShape")
  default void findMarketShouldBringBackEveryPart(Market whole) {
    keep(NOON, whole);

    assertThat(find(whole.id()).market()).isEqualTo(whole);
    assertThat(Contracts.only(markets().findFreshMarket(whole.id()))).isEqualTo(find(whole.id()));
    assertThat(keep(LATER, whole).unchanged()).isEqualTo(1);
  }

  static Stream<Market> marketsOfEveryShape() {
    return Stream.of(
        market(GOAL).tokens("1234567890", "987").build(),
        market(RAIN)
            .text(new MarketText("Tab\t\"quote\" \\N {x} ünï 🎲\nline", "", "", "", true))
            .topics(new Topics(Category.OTHER, List.of("a,b", "c\"d\\", "{}", "", "null", " é ")))
            .rules(new ResolutionRules("p\r\n", "s", List.of("https://a.example/?x=1,2", "{")))
            .schedule(MarketSchedule.UNKNOWN)
            .ticks(TickGrid.UNKNOWN)
            .fees(new FeeTerms.Free())
            .build(),
        market(RAIN)
            .topics(new Topics(Category.CRYPTO, List.of()))
            .rules(ResolutionRules.NONE)
            .build(),
        market(RAIN).strike(new Strike.Above(new BigDecimal("100000"), true)).build(),
        market(RAIN).strike(new Strike.Below(new BigDecimal("-0.5"), false)).build(),
        market(RAIN)
            .strike(new Strike.Between(new BigDecimal("1.25"), new BigDecimal("3")))
            .build(),
        market(RAIN).strike(new Strike.Described("the winner")).build(),
        market(RAIN)
            .fees(new FeeTerms.Charged(curve("0.07", "0.0175", 1), NOON.plusSeconds(5)))
            .ticks(
                new TickGrid(
                    List.of(
                        new TickGrid.Band(Price.ZERO, Price.ofCents(4), Spread.ofMicros(1_000)),
                        new TickGrid.Band(Price.ofCents(4), Price.ONE, Spread.ofCents(1)))))
            .build(),
        market(RAIN).fees(new FeeTerms.Charged(curve("0", "0", 2), null)).build(),
        market(RAIN).state(settled(new Settlement.Yes())).build(),
        market(RAIN).state(settled(new Settlement.No())).build(),
        market(RAIN).state(settled(new Settlement.Scalar(Price.ofMicros(123_456)))).build(),
        market(RAIN).state(settled(new Settlement.Voided(Price.ofCents(50)))).build(),
        market(RAIN)
            .state(new MarketState(MarketStatus.DISPUTED, new Settlement.Yes(), null))
            .build());
  }

  @Test
  default void findMarketShouldBeEmptyForAnUnknownMarket() {
    markets().findMarket(RAIN).as(StepVerifier::create).expectComplete().verify(PATIENCE);
    markets().findFreshMarket(RAIN).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  default void findMarketShouldShowTheLatestQuote() {
    keep(NOON, market(RAIN).build());
    Quote first = quote(40, 42, NOON).contracts("10").build();
    Quote second = quote(40, 43, LATER).contracts("11").observedAt(NOON).build();
    Contracts.only(snapshots().record(RUN, List.of(new Reading(RAIN, first, null))));
    assertThat(find(RAIN).quote()).isEqualTo(first);

    Contracts.only(snapshots().record(RUN, List.of(new Reading(RAIN, second, null))));
    assertThat(find(RAIN).quote()).isEqualTo(second);
  }

  @Test
  default void findMarketShouldAskOnlyOnceSubscribed() {
    Mono<MarketView> early = markets().findMarket(RAIN);
    keep(NOON, market(RAIN).build());

    assertThat(Contracts.only(early).market()).isEqualTo(market(RAIN).build());
  }

  @Test
  default void keepStatesShouldNoteWhatBecameOfMarkets() {
    keep(NOON, market(RAIN).build(), market(SNOW).build());
    MarketState paid = settled(new Settlement.Scalar(Price.ofCents(37)));

    assertThat(keepStates(LATER, report(RAIN, paid), report(GOAL, paid))).isEqualTo(1);
    assertThat(find(RAIN).market().state()).isEqualTo(paid);
    assertThat(find(RAIN).changedAt()).isEqualTo(LATER);
    assertThat(find(SNOW).changedAt()).isEqualTo(NOON);
  }

  @Test
  default void keepStatesShouldNotCountWhatWasKnown() {
    keep(NOON, market(RAIN).build());
    MarketState paid = settled(new Settlement.No());
    keepStates(NOON, report(RAIN, paid));

    assertThat(keepStates(LATER, report(RAIN, paid))).isZero();
    assertThat(keepStates(LATER)).isZero();
  }

  @Test
  default void keepStatesShouldTakeTheLastOfTwoReports() {
    keep(NOON, market(RAIN).build());
    MarketState paid = settled(new Settlement.No());

    assertThat(
            keepStates(
                LATER, report(RAIN, MarketState.of(MarketStatus.CLOSED)), report(RAIN, paid)))
        .isEqualTo(1);
    assertThat(find(RAIN).market().state()).isEqualTo(paid);
  }

  @Test
  default void keepShouldGiveAMarketSeenAgainItsStateBack() {
    keep(NOON, market(RAIN).build());
    keepStates(NOON, report(RAIN, MarketState.of(MarketStatus.CLOSED)));

    assertThat(keep(LATER, market(RAIN).build()).changed()).containsExactly(RAIN);
    assertThat(find(RAIN).market()).isEqualTo(market(RAIN).build());
    assertThat(unsettled(KALSHI)).containsExactly(new MarketAddress(RAIN, null));
  }

  @Test
  default void streamUnsettledShouldGoByTheIdsOfOneVenue() {
    keep(
        NOON,
        market(SNOW).status(MarketStatus.PAUSED).build(),
        market(RAIN).build(),
        market(kalshi("KXAWARD")).status(MarketStatus.CLOSED).build(),
        market(kalshi("KXOVER")).status(MarketStatus.SETTLED).build(),
        market(kalshi("KXSOON")).status(MarketStatus.SCHEDULED).build(),
        market(GOAL).tokens("1", "2").build());

    assertThat(unsettled(KALSHI))
        .containsExactly(
            new MarketAddress(kalshi("KXAWARD"), null),
            new MarketAddress(RAIN, null),
            new MarketAddress(SNOW, null));
    assertThat(unsettled(POLYMARKET))
        .containsExactly(market(GOAL).tokens("1", "2").build().address());
  }

  @Test
  default void listRulesVersionsShouldTellEveryWording() {
    keep(NOON, market(RAIN).rules("one").build());
    keep(NOON.plusSeconds(1), market(RAIN).rules("one").title("other title").build());
    keep(NOON.plusSeconds(2), market(RAIN).rules("two").build());
    keep(NOON.plusSeconds(3), market(RAIN).rules("one").build());

    markets()
        .listRulesVersions(RAIN)
        .as(StepVerifier::create)
        .expectNext(new RulesVersion(1, rules("one"), NOON))
        .expectNext(new RulesVersion(2, rules("two"), NOON.plusSeconds(2)))
        .expectNext(new RulesVersion(3, rules("one"), NOON.plusSeconds(3)))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void listRulesVersionsShouldBeEmptyForAnUnknownMarket() {
    markets().listRulesVersions(RAIN).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  private KeptMarkets keep(Instant at, Market... listed) {
    return keep(at, List.of(), listed);
  }

  private KeptMarkets keep(Instant at, List<Event> events, Market... listed) {
    List<ListedMarket> page = Arrays.stream(listed).map(market -> listed(market)).toList();
    return Contracts.only(markets().keep(new Batch(RUN, at, events, page, at)));
  }

  private long keepStates(Instant at, SettlementReport... reports) {
    return Contracts.only(markets().keepStates(List.of(reports), at));
  }

  private MarketView find(MarketId id) {
    return Contracts.only(markets().findMarket(id));
  }

  private List<MarketAddress> unsettled(Platform platform) {
    return Contracts.only(markets().streamUnsettled(platform).collectList());
  }

  private static SettlementReport report(MarketId id, MarketState state) {
    return new SettlementReport(id, state);
  }

  private static MarketState settled(Settlement settlement) {
    return new MarketState(MarketStatus.SETTLED, settlement, NOON.plusSeconds(60));
  }

  private static ResolutionRules rules(String primary) {
    return new ResolutionRules(primary, "", List.of("NWS"));
  }

  private static FeeCurve curve(String taker, String maker, int exponent) {
    return new FeeCurve(new BigDecimal(taker), new BigDecimal(maker), exponent);
  }
}
