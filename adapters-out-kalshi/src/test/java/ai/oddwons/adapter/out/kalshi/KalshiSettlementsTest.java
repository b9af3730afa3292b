package ai.oddwons.adapter.out.kalshi;

import static ai.oddwons.adapter.out.kalshi.KalshiServer.endpoint;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;
import tools.jackson.databind.node.ObjectNode;

final class KalshiSettlementsTest {
  @RegisterExtension final KalshiServer server = new KalshiServer();

  @Test
  void listReportsShouldTellWhenItPaid() {
    live(ended("A", "finalized", "yes", "1.0000").put("settlement_ts", "2026-11-22T06:00:00Z"));

    assertThat(reports("A"))
        .containsExactly(
            new SettlementReport(
                id("A"),
                new MarketState(
                    MarketStatus.SETTLED,
                    new Settlement.Yes(),
                    Instant.parse("2026-11-22T06:00:00Z"))));
  }

  @ParameterizedTest
  @CsvSource({"determined, DETERMINED", "disputed, DISPUTED", "amended, DETERMINED"})
  void listReportsShouldTellAnOutcomeThatIsNotFinal(String word, MarketStatus status) {
    live(ended("A", word, "no", "0.0000"));

    assertThat(reports("A"))
        .extracting(SettlementReport::state)
        .containsExactly(new MarketState(status, new Settlement.No(), null));
  }

  @Test
  void listReportsShouldLookForOldMarketsInTheHistoricalTier() {
    live(ended("A", "finalized", "yes", "1.0000"));
    server.answers(
        "/historical/markets",
        "{\"markets\":[%s],\"cursor\":\"\"}".formatted(ended("B", "finalized", "no", "0.0000")));

    assertThat(reports("A", "B"))
        .extracting(SettlementReport::market)
        .containsExactly(id("A"), id("B"));
    assertThat(server.urls("/historical/markets"))
        .containsExactly("/trade-api/v2/historical/markets?tickers=B&limit=1000");
  }

  @ParameterizedTest
  @CsvSource({
    "yes, 0.0000, contradictory_result",
    "scalar, '', missing_outcome",
    "unheard_of, 1.0000, unknown_result"
  })
  void listReportsShouldLeaveOutAndCountWhatItCannotTrust(
      String result, String value, String reason) {
    live(ended("A", "finalized", "yes", "1.0000"), ended("B", "finalized", result, value));

    assertThat(reports("A", "B")).extracting(SettlementReport::market).containsExactly(id("A"));
    assertThat(refused(reason)).isEqualTo(1);
    assertThat(server.requests("/historical/markets")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404})
  void listReportsShouldLeaveOutTheMarketThatSpoilsTheRequestAndCountIt(int status) {
    live(ended("A", "finalized", "yes", "1.0000"), ended("B", "finalized", "no", "0.0000"));
    nobodyOld();
    spoils("/markets", "BAD", status);
    spoils("/historical/markets", "BAD", status);

    assertThat(reports("A", "BAD", "B"))
        .extracting(SettlementReport::market)
        .containsExactlyInAnyOrder(id("A"), id("B"));
    assertThat(refused("refused_" + status)).isEqualTo(1);
  }

  @Test
  void listReportsShouldTellOfAMarketThatOnlyTheLiveListingRefuses() {
    live(ended("A", "finalized", "yes", "1.0000"));
    spoils("/markets", "OLD", 404);
    server.answers(
        "/historical/markets",
        "{\"markets\":[%s],\"cursor\":\"\"}".formatted(ended("OLD", "finalized", "no", "0.0000")));

    assertThat(reports("A", "OLD"))
        .extracting(SettlementReport::market)
        .containsExactlyInAnyOrder(id("A"), id("OLD"));
    assertThat(server.meters().find("oddwons.venue.refused").counter()).isNull();
  }

  @Test
  void listReportsShouldFailWhenEveryMarketIsRefused() {
    server.refuses("/markets", 400);
    nobodyOld();

    server
        .kalshi()
        .venue()
        .settlements()
        .listReports(List.of(new MarketAddress(id("A"), null), new MarketAddress(id("B"), null)))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Refused.class)
        .verify(Duration.ofSeconds(60));
  }

  private void nobodyOld() {
    server.answers("/historical/markets", "{\"markets\":[],\"cursor\":\"\"}");
  }

  private void spoils(String path, String ticker, int status) {
    server.stub(
        endpoint(path)
            .atPriority(1)
            .withQueryParam("tickers", containing(ticker))
            .willReturn(status(status)));
  }

  private double refused(String reason) {
    return server.meters().get("oddwons.venue.refused").tag("reason", reason).counter().count();
  }

  private void live(ObjectNode... markets) {
    server.answers(
        "/markets",
        Stream.of(markets)
            .map(ObjectNode::toString)
            .collect(Collectors.joining(",", "{\"markets\":[", "],\"cursor\":\"\"}")));
  }

  private List<SettlementReport> reports(String... tickers) {
    List<MarketAddress> asked =
        Stream.of(tickers).map(ticker -> new MarketAddress(id(ticker), null)).toList();
    return server
        .kalshi()
        .venue()
        .settlements()
        .listReports(asked)
        .collectList()
        .as(ContractSteps::only);
  }

  private static ObjectNode ended(String ticker, String status, String result, String value) {
    return Fixtures.market()
        .put("ticker", ticker)
        .put("status", status)
        .put("result", result)
        .put("settlement_value_dollars", value);
  }

  private static MarketId id(String ticker) {
    return new MarketId(KalshiVenue.PLATFORM, ticker);
  }
}
