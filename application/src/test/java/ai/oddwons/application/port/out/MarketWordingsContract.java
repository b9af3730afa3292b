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
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.matching.MarketWording;
import java.time.Duration;
import java.time.Instant;
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

/** How every {@link MarketStore} must tell what markets say; each test begins with empty stores. */
public interface MarketWordingsContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Event STORM = event(KALSHI, "KXSTORM", "Storm over Lisbon");
  MarketText UNNAMED = new MarketText("Who wins?", "Person A", "No", "slug", true);

  MarketStore markets();

  @Test
  default void wordingsShouldBeEmptyWhenThereAreNoMarkets() {
    assertThat(streamed(KALSHI)).isEmpty();
    assertThat(named(List.of(kalshi("A")))).isEmpty();
    assertThat(named(List.of())).isEmpty();
  }

  @Test
  default void wordingsShouldHoldWhatAMarketSays() {
    ResolutionRules rules = new ResolutionRules("By the service.", "Not by radar.", List.of("NWS"));
    Market whole =
        market(kalshi("A"))
            .of(STORM.id())
            .text(new MarketText("Rain?", "A drop", "None", "a-slug", false))
            .rules(rules)
            .closing(NOON.plusSeconds(7))
            .build();
    keep(NOON.plusSeconds(5), whole);

    ListedWording expected =
        new ListedWording(
            whole.id(),
            STORM.id(),
            new MarketWording(
                "A",
                "KXSTORM",
                "Rain?",
                "A drop",
                "By the service.\nNot by radar.",
                NOON.plusSeconds(7)),
            rules.hash(),
            NOON.plusSeconds(5));
    assertThat(streamed(KALSHI)).containsExactly(expected);
    assertThat(named(List.of(whole.id()))).containsExactly(expected);
  }

  @Test
  default void wordingsShouldHoldWhatAMarketOfNumbersSays() {
    Market bare =
        market(polymarket("0xA"))
            .of(new EventId(POLYMARKET, "4711"))
            .text(new MarketText("Rain?", "YES", "No", "rain-in-lisbon", false))
            .closing(null)
            .build();
    keep(NOON, bare);

    MarketWording wording = streamed(POLYMARKET).getFirst().wording();
    assertThat(wording)
        .isEqualTo(
            new MarketWording("0xA", "rain-in-lisbon", "Rain?", "", "Yes if it happens.", null));
    assertThat(named(List.of(bare.id())))
        .extracting(ListedWording::wording)
        .containsExactly(wording);
  }

  @Test
  default void wordingsShouldHoldNoEventWhereThereIsNone() {
    keep(NOON, market(kalshi("A")).build());

    assertThat(streamed(KALSHI))
        .singleElement()
        .satisfies(said -> {
          assertThat(said.event()).isNull();
          assertThat(said.wording().event()).isEqualTo("slug");
        });
  }

  @Test
  default void wordingsShouldHoldTheLatestRules() {
    keep(NOON, market(kalshi("A")).rules("Yes if it rains.").build());
    Market anew = market(kalshi("A")).rules("Yes if it pours.").build();
    keep(NOON.plusSeconds(9), anew);

    assertThat(streamed(KALSHI)).isEqualTo(named(List.of(anew.id())));
    assertThat(streamed(KALSHI))
        .singleElement()
        .satisfies(said -> {
          assertThat(said.rulesHash()).isEqualTo(anew.terms().rules().hash());
          assertThat(said.wording().rules()).isEqualTo("Yes if it pours.");
          assertThat(said.changedAt()).isEqualTo(NOON.plusSeconds(9));
        });
  }

  @ParameterizedTest
  @EnumSource(MarketStatus.class)
  default void streamWordingsShouldHoldTradableMarketsOnly(MarketStatus status) {
    Market market = market(kalshi("A")).state(stateOf(status)).build();
    keep(NOON, market);

    assertThat(streamed(KALSHI)).hasSize(status.isTradable() ? 1 : 0);
    assertThat(named(List.of(market.id()))).hasSize(1);
  }

  private static MarketState stateOf(MarketStatus status) {
    return status == MarketStatus.SETTLED
        ? new MarketState(status, new Settlement.Yes(), NOON)
        : MarketState.of(status);
  }

  @Test
  default void streamWordingsShouldLeaveOutWhatAReportClosed() {
    keep(NOON, market(kalshi("A")).build(), market(kalshi("B")).build());
    SettlementReport report = new SettlementReport(kalshi("A"), stateOf(MarketStatus.SETTLED));
    Contracts.only(markets().keepStates(List.of(report), NOON.plusSeconds(60)));

    assertThat(streamed(KALSHI)).extracting(ListedWording::id).containsExactly(kalshi("B"));
    assertThat(named(List.of(kalshi("A"))))
        .singleElement()
        .satisfies(said -> assertThat(said.changedAt()).isEqualTo(NOON.plusSeconds(60)));
  }

  @Test
  default void streamWordingsShouldLeaveOutMarketsThatDoNotNameTheirOutcome() {
    keep(NOON, market(kalshi("A")).text(UNNAMED).build());

    assertThat(streamed(KALSHI)).isEmpty();
    assertThat(named(List.of(kalshi("A")))).hasSize(1);
  }

  @Test
  default void streamWordingsShouldHoldOnePlatformInTheOrderOfItsIds() {
    keep(
        NOON,
        market(kalshi("b")).build(),
        market(kalshi("A-2")).build(),
        market(polymarket("0x1")).build(),
        market(kalshi("B")).build(),
        market(kalshi("A")).build());

    assertThat(streamed(KALSHI))
        .extracting(said -> said.id().nativeId())
        .containsExactly("A", "A-2", "B", "b");
    assertThat(streamed(POLYMARKET))
        .extracting(ListedWording::id)
        .containsExactly(polymarket("0x1"));
    assertThat(streamed(new Platform("toy"))).isEmpty();
  }

  @Test
  default void streamWordingsShouldGiveEachOnceWhenThereAreMany() {
    List<MarketId> ids =
        IntStream.range(0, 5_000).mapToObj(i -> kalshi("M-%05d".formatted(i))).toList();
    keep(NOON, ids.stream().map(id -> market(id).build()).toArray(Market[]::new));

    assertThat(streamed(KALSHI)).extracting(ListedWording::id).isEqualTo(ids);
    assertThat(named(ids.reversed())).extracting(ListedWording::id).isEqualTo(ids);
  }

  @Test
  default void streamWordingsShouldBearAReaderWhoStopsInItsMiddle() {
    keep(NOON, market(kalshi("A")).build(), market(kalshi("B")).build());

    for (int i = 0; i < 20; i++) {
      markets()
          .streamWordings(KALSHI)
          .take(1)
          .as(StepVerifier::create)
          .expectNextCount(1)
          .expectComplete()
          .verify(PATIENCE);
    }
    assertThat(streamed(KALSHI)).hasSize(2);
  }

  @Test
  default void listWordingsShouldHoldThoseThatAreAskedForOnce() {
    keep(
        NOON,
        market(kalshi("A")).build(),
        market(kalshi("B")).build(),
        market(polymarket("A")).build());

    assertThat(
            named(
                Arrays.asList(polymarket("A"), kalshi("unheard-of"), kalshi("A"), polymarket("A"))))
        .extracting(ListedWording::id)
        .containsExactly(kalshi("A"), polymarket("A"));
  }

  @Test
  default void wordingsShouldBeAskedForOnlyOnceSubscribedAndThenAnew() {
    Flux<ListedWording> all = markets().streamWordings(KALSHI);
    Flux<ListedWording> some = markets().listWordings(List.of(kalshi("A"), kalshi("B")));
    for (String name : List.of("A", "B")) {
      keep(NOON, market(kalshi(name)).build());
      long many = name.equals("A") ? 1 : 2;
      StepVerifier.create(all).expectNextCount(many).expectComplete().verify(PATIENCE);
      StepVerifier.create(some).expectNextCount(many).expectComplete().verify(PATIENCE);
    }
  }

  private void keep(Instant at, Market... some) {
    List<ListedMarket> page = Stream.of(some).map(market -> listed(market)).toList();
    Contracts.only(markets().keep(new Batch(RUN, List.of(STORM), page, at)));
  }

  private List<ListedWording> streamed(Platform platform) {
    return Contracts.only(markets().streamWordings(platform).collectList());
  }

  private List<ListedWording> named(Collection<MarketId> ids) {
    return Contracts.only(markets().listWordings(ids).collectList());
  }
}
