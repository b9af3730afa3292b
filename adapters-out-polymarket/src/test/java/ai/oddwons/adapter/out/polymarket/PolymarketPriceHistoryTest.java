package ai.oddwons.adapter.out.polymarket;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.polymarket.PolymarketSettings.Batches;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.PriceHistory;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.PriceHistory.Window;
import ai.oddwons.application.port.out.PriceHistoryContract;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

final class PolymarketPriceHistoryTest implements PriceHistoryContract {
  private static final String PATH = "/clob/prices-history";

  @RegisterExtension
  private final StubVenue venue =
      new StubVenue(new Batches(2, 2, 3, 20, Duration.ofDays(7), 4, 100));

  @BeforeEach
  void knowsNoHistory() {
    venue
        .server()
        .stubFor(get(urlPathEqualTo(PATH)).atPriority(9).willReturn(okJson("{\"history\":[]}")));
  }

  @Override
  public PriceHistory history() {
    return venue.venue().history();
  }

  @Override
  public MarketId market(int number) {
    return StubVenue.marketId(number);
  }

  @Override
  public MarketAddress address(int number) {
    return StubVenue.address(number);
  }

  @Override
  public void stumbleOnce() {
    venue.stumbleOnce();
  }

  @Override
  public void breakDown() {
    venue.breakDown();
  }

  @Override
  public void traded(int market, List<Integer> centsByHour) {
    long first = NOON.minus(Duration.ofHours(centsByHour.size())).getEpochSecond();
    String points =
        IntStream.range(0, centsByHour.size())
            .mapToObj(
                i -> "{\"t\":%d,\"p\":0.%02d}".formatted(first + 3600L * i, centsByHour.get(i)))
            .collect(Collectors.joining(","));
    answers(market, "{\"history\":[" + points + "]}");
  }

  private void answers(int market, String body) {
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo(PATH))
                .withQueryParam("market", equalTo(StubVenue.yesToken(market)))
                .willReturn(okJson(body)));
  }

  private List<PastReading> read(Window window) {
    return history()
        .streamHistory(List.of(address(1)), window)
        .collectList()
        .as(ContractSteps::only);
  }

  @Test
  void streamHistoryShouldSortAndLeaveOutWhatIsNoPrice() {
    answers(1, StubVenue.fixture("http_get_prices_history.json"));
    Instant from = Instant.ofEpochSecond(1_795_093_200L);

    List<PastReading> past = read(new Window(from, from.plusSeconds(86_400), Duration.ofHours(1)));

    assertThat(past)
        .extracting(reading -> reading.at().getEpochSecond() + " " + reading.quote().last())
        .containsExactly("1795093200 0.4", "1795096800 0.405", "1795100400 0.3", "1795107600 0.42");
    assertThat(venue.leftOut("unreadable")).isEqualTo(1);
  }

  @Test
  void streamHistoryShouldMakeUpNeitherBookNorVolume() {
    traded(1, List.of(40));

    assertThat(read(MORNING))
        .allSatisfy(reading -> assertThat(reading.quote().bid()).isNull())
        .allSatisfy(reading -> assertThat(reading.quote().ask()).isNull())
        .allSatisfy(reading -> assertThat(reading.quote().activity().volume()).isNull())
        .allSatisfy(reading -> assertThat(reading.traded()).isNull())
        .allSatisfy(reading -> assertThat(reading.quote().observedAt()).isEqualTo(reading.at()))
        .isNotEmpty();
  }

  @Test
  void streamHistoryShouldAskByTokenInSecondsAndMinutes() {
    read(MORNING);

    venue
        .server()
        .verify(
            1,
            getRequestedFor(urlPathEqualTo(PATH))
                .withQueryParam("market", equalTo(StubVenue.yesToken(1)))
                .withQueryParam("startTs", equalTo(String.valueOf(MORNING.from().getEpochSecond())))
                .withQueryParam("endTs", equalTo(String.valueOf(MORNING.until().getEpochSecond())))
                .withQueryParam("fidelity", equalTo("60")));
  }

  @Test
  void streamHistoryShouldAskForALongWindowPieceByPiece() {
    read(new Window(NOON.minus(Duration.ofDays(15)), NOON, Duration.ofSeconds(20)));

    venue
        .server()
        .verify(3, getRequestedFor(urlPathEqualTo(PATH)).withQueryParam("fidelity", equalTo("1")));
    venue
        .server()
        .verify(
            1,
            getRequestedFor(urlPathEqualTo(PATH))
                .withQueryParam("endTs", equalTo(String.valueOf(NOON.getEpochSecond()))));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404})
  void streamHistoryShouldLeaveOutAMarketThatIsRefused(int status) {
    refuses(2, status);
    traded(1, List.of(40));
    traded(3, List.of(70));

    List<PastReading> past =
        history()
            .streamHistory(List.of(address(2), address(1), address(3)), MORNING)
            .collectList()
            .as(ContractSteps::only);

    assertThat(past)
        .extracting(PastReading::market)
        .containsExactlyInAnyOrder(market(1), market(3));
    assertThat(venue.leftOut("refused")).isEqualTo(1);
  }

  @Test
  void streamHistoryShouldKeepARefusedMarketsNeighbourThatHasNoPast() {
    refuses(2, 404);

    history()
        .streamHistory(List.of(address(1), address(2)), MORNING)
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404})
  void streamHistoryShouldFailWhenAllMarketsAreRefused(int status) {
    refuses(1, status);
    refuses(2, status);

    history()
        .streamHistory(List.of(address(1), new MarketAddress(market(3), null), address(2)), MORNING)
        .as(StepVerifier::create)
        .expectError(VenueFailure.Refused.class)
        .verify(PATIENCE);
    assertThat(venue.leftOut("refused")).isEqualTo(2);
  }

  private void refuses(int market, int status) {
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo(PATH))
                .withQueryParam("market", equalTo(StubVenue.yesToken(market)))
                .willReturn(jsonResponse("{\"error\":\"Invalid token id\"}", status)));
  }

  @Test
  void streamHistoryShouldPassOverMarketsWithoutTokens() {
    history()
        .streamHistory(List.of(new MarketAddress(market(1), null)), MORNING)
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
    assertThat(venue.server().getAllServeEvents()).isEmpty();
  }
}
