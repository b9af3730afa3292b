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

import ai.oddwons.application.fixture.QuoteSample;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.application.port.out.SnapshotStore.Reading;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/**
 * How every {@link MarketStore} must tell the latest prices, of all and of some; each test begins
 * with empty stores.
 */
public interface PolledPricesContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Event STORM = event(KALSHI, "KXSTORM", "Storm over Lisbon");

  MarketStore markets();

  SnapshotStore snapshots();

  @Test
  default void streamPolledPricesShouldBeEmptyWhenThereAreNoMarkets() {
    assertThat(prices()).isEmpty();
  }

  @Test
  default void streamPolledPricesShouldHoldEveryPart() {
    Strike strike = new Strike.Between(new BigDecimal("1.50"), new BigDecimal("2"));
    keep(market(kalshi("A")).of(STORM.id()).strike(strike).closing(NOON.plusSeconds(7)).build());
    poll("A", QuoteSample.empty(NOON).bid("0.401", "10").ask(42).build());

    assertThat(prices())
        .containsExactly(
            new PolledPrices(
                kalshi("A"),
                STORM.id(),
                OutcomeStructure.AT_MOST_ONE,
                "Will A happen? Yes",
                strike,
                NOON.plusSeconds(7),
                Price.ofMicros(401_000),
                Price.ofCents(42)));
  }

  @Test
  default void streamPolledPricesShouldHoldNothingWhereNothingIsKnown() {
    keep(market(kalshi("A")).closing(null).build());

    PolledPrices bare =
        new PolledPrices(kalshi("A"), null, null, "Will A happen? Yes", null, null, null, null);
    assertThat(prices()).containsExactly(bare);

    poll("A", QuoteSample.empty(NOON).build());
    assertThat(prices()).containsExactly(bare);
  }

  @Test
  default void streamPolledPricesShouldHoldNoStructureOfAnEventThatWeNeverSaw() {
    EventId unseen = new EventId(KALSHI, "UNSEEN");
    keep(market(kalshi("A")).of(unseen).build());

    assertThat(prices())
        .singleElement()
        .satisfies(price -> {
          assertThat(price.event()).isEqualTo(unseen);
          assertThat(price.structure()).isNull();
        });
  }

  @Test
  default void streamPolledPricesShouldHoldOneSideWhereTheOtherIsEmpty() {
    keep(market(kalshi("A")).build(), market(kalshi("B")).build());
    poll("A", QuoteSample.empty(NOON).bid(3).build());
    poll("B", QuoteSample.empty(NOON).ask(97).build());

    assertThat(prices()).extracting(PolledPrices::bid).containsExactly(Price.ofCents(3), null);
    assertThat(prices()).extracting(PolledPrices::ask).containsExactly(null, Price.ofCents(97));
  }

  @Test
  default void streamPolledPricesShouldHoldTheLatest() {
    keep(market(kalshi("A")).build());
    poll("A", quote(40, 42, NOON).build());
    poll("A", quote(50, 52, NOON.plusSeconds(900)).build());

    assertThat(prices()).extracting(PolledPrices::bid).containsExactly(Price.ofCents(50));
  }

  @Test
  default void streamPolledPricesShouldGoByPlatformEventAndId() {
    Event other = event(KALSHI, "KXA", "Another one");
    Event elsewhere = event(POLYMARKET, "1", "Elsewhere");
    keep(
        List.of(STORM, other, elsewhere),
        market(polymarket("0x2")).build(),
        market(polymarket("0x1")).of(elsewhere.id()).build(),
        market(kalshi("A")).build(),
        market(kalshi("C")).of(STORM.id()).build(),
        market(kalshi("b")).of(STORM.id()).build(),
        market(kalshi("B")).of(STORM.id()).build(),
        market(kalshi("D")).of(other.id()).build());

    assertThat(prices())
        .extracting(price -> price.market().toString())
        .containsExactly(
            "kalshi:D",
            "kalshi:B",
            "kalshi:C",
            "kalshi:b",
            "kalshi:A",
            "polymarket:0x1",
            "polymarket:0x2");
  }

  @ParameterizedTest
  @EnumSource(MarketStatus.class)
  default void streamPolledPricesShouldHoldTradableMarketsOnly(MarketStatus status) {
    keep(market(kalshi("A")).state(stateOf(status)).build());

    assertThat(prices()).hasSize(status.isTradable() ? 1 : 0);
    assertThat(fresh(List.of(kalshi("A")))).hasSize(1);
  }

  private static MarketState stateOf(MarketStatus status) {
    return status == MarketStatus.SETTLED
        ? new MarketState(status, new Settlement.Yes(), NOON)
        : MarketState.of(status);
  }

  @Test
  default void streamPolledPricesShouldLeaveOutWhatAReportClosed() {
    keep(market(kalshi("A")).build());
    SettlementReport report = new SettlementReport(kalshi("A"), stateOf(MarketStatus.SETTLED));
    Contracts.only(markets().keepStates(List.of(report), NOON.plusSeconds(60)));

    assertThat(prices()).isEmpty();
  }

  @Test
  default void streamPolledPricesShouldLeaveOutMarketsThatDoNotNameTheirOutcome() {
    keep(
        market(kalshi("A"))
            .text(new MarketText("Who wins?", "Person A", "No", "slug", true))
            .build());

    assertThat(prices()).isEmpty();
    assertThat(fresh(List.of(kalshi("A")))).hasSize(1);
  }

  @Test
  default void streamPolledPricesShouldGiveEachOnceWhenThereAreMany() {
    List<MarketId> ids =
        IntStream.range(0, 11_000).mapToObj(i -> kalshi("M-%05d".formatted(i))).toList();
    keep(ids.stream().map(id -> market(id).of(STORM.id()).build()).toArray(Market[]::new));

    assertThat(prices()).extracting(PolledPrices::market).isEqualTo(ids);
  }

  @Test
  default void streamPolledPricesShouldBearAReaderWhoStopsInItsMiddle() {
    keep(market(kalshi("A")).build(), market(kalshi("B")).build());

    for (int i = 0; i < 20; i++) {
      markets()
          .streamPolledPrices()
          .take(1)
          .as(StepVerifier::create)
          .expectNextCount(1)
          .expectComplete()
          .verify(PATIENCE);
    }
    assertThat(prices()).hasSize(2);
  }

  @Test
  default void listFreshMarketsShouldBeEmptyWhereNothingIsKnownOrAskedFor() {
    assertThat(fresh(List.of(kalshi("A")))).isEmpty();

    keep(market(kalshi("A")).build());
    assertThat(fresh(List.of())).isEmpty();
  }

  @Test
  default void listFreshMarketsShouldShowThemAsFindFreshMarketDoes() {
    keep(
        market(kalshi("A")).of(STORM.id()).build(),
        market(polymarket("A")).build(),
        market(kalshi("B")).build());
    poll("A", quote(40, 42, NOON).contracts("10").build());

    List<MarketView> views =
        fresh(Arrays.asList(kalshi("A"), kalshi("unheard-of"), polymarket("A"), kalshi("A")));

    assertThat(views)
        .containsExactlyInAnyOrder(
            Contracts.only(markets().findFreshMarket(kalshi("A"))),
            Contracts.only(markets().findFreshMarket(polymarket("A"))));
    assertThat(views).filteredOn(view -> view.quote() != null).hasSize(1);
  }

  @Test
  default void readersShouldAskOnlyOnceSubscribedAndThenAnew() {
    Flux<PolledPrices> all = markets().streamPolledPrices();
    Flux<MarketView> some = markets().listFreshMarkets(List.of(kalshi("A"), kalshi("B")));
    for (String name : List.of("A", "B")) {
      keep(market(kalshi(name)).build());
      long many = name.equals("A") ? 1 : 2;
      StepVerifier.create(all).expectNextCount(many).expectComplete().verify(PATIENCE);
      StepVerifier.create(some).expectNextCount(many).expectComplete().verify(PATIENCE);
    }
  }

  private void keep(Market... some) {
    keep(List.of(STORM), some);
  }

  private void keep(List<Event> events, Market... some) {
    List<ListedMarket> page = Stream.of(some).map(market -> listed(market)).toList();
    Contracts.only(markets().keep(new Batch(RUN, events, page, NOON)));
  }

  private void poll(String name, Quote quote) {
    Contracts.only(snapshots().record(RUN, List.of(new Reading(kalshi(name), quote, null))));
  }

  private List<PolledPrices> prices() {
    return Contracts.only(markets().streamPolledPrices().collectList());
  }

  private List<MarketView> fresh(Collection<MarketId> ids) {
    return Contracts.only(markets().listFreshMarkets(ids).collectList());
  }
}
