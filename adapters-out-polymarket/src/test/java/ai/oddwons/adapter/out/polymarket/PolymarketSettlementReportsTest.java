package ai.oddwons.adapter.out.polymarket;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.oddwons.adapter.out.polymarket.PolymarketSettings.Batches;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.application.port.out.SettlementReportsContract;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

final class PolymarketSettlementReportsTest implements SettlementReportsContract {
  private static final String DATA = "/data/v2/resolutions";
  private static final String GAMMA = "/gamma/markets/keyset";
  private static final int BY_DEFAULT = 9;

  @RegisterExtension
  private final StubVenue venue =
      new StubVenue(new Batches(2, 100, 3, 8, Duration.ofDays(7), 4, 100));

  @BeforeEach
  void knowsNothing() {
    stub(get(urlPathEqualTo(DATA)).atPriority(BY_DEFAULT), 200, "{\"data\":[]}");
    stub(
        get(urlPathMatching("/clob/markets/.*")).atPriority(BY_DEFAULT), 404, "{\"error\":\"no\"}");
    stub(get(urlPathEqualTo(GAMMA)).atPriority(BY_DEFAULT), 200, "{\"markets\":[]}");
  }

  @Override
  public SettlementReports settlements() {
    return venue.venue().settlements();
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
  public void settled(int market, Settlement settlement) {
    long yes = settlement.yesPayout().toMicros();
    row(market, "resolved", "[%d,%d]".formatted(yes, 1_000_000 - yes));
  }

  @Override
  public void trades(int market) {
    row(market, "initialized", "null");
    gamma(market, false, "\"active\":true,\"closed\":false,\"acceptingOrders\":true");
  }

  private void row(int market, String status, String payouts) {
    stub(
        get(urlPathEqualTo(DATA)).withQueryParam("condition", containing(id(market))),
        200,
        """
        {"data":[{"condition_id":"%s","status":"%s","payouts":%s}]}\
        """
            .formatted(id(market), status, payouts));
  }

  private void gamma(int market, boolean closed, String fields) {
    stub(
        get(urlPathEqualTo(GAMMA))
            .withQueryParam("condition_ids", equalTo(id(market)))
            .withQueryParam("closed", equalTo(String.valueOf(closed))),
        200,
        """
        {"markets":[{"conditionId":"%s","question":"Will it rain?",%s}]}\
        """
            .formatted(id(market), fields));
  }

  private void clob(int market, boolean first, boolean second) {
    stub(
        get(urlPathEqualTo("/clob/markets/" + id(market))),
        200,
        """
        {"condition_id":"%s","closed":true,"tokens":[\
        {"token_id":"%s","winner":%s},{"token_id":"%s","winner":%s}]}\
        """
            .formatted(
                id(market), StubVenue.yesToken(market), first, StubVenue.noToken(market), second));
  }

  private void clobSays(int market, String fields) {
    stub(
        get(urlPathEqualTo("/clob/markets/" + id(market))),
        200,
        "{\"condition_id\":\"%s\",%s}".formatted(id(market), fields));
  }

  private void clobFails(int market) {
    stub(get(urlPathEqualTo("/clob/markets/" + id(market))), 500, "{\"error\":\"later\"}");
  }

  private void displayedAsWon(int market) {
    gamma(
        market,
        true,
        """
        "closed":true,"umaResolutionStatus":"resolved","outcomePrices":"[\\"1\\", \\"0\\"]\"\
        """);
  }

  private void dataIsDown() {
    stub(
        get(urlPathEqualTo(DATA)), 503, "{\"error\":\"down\",\"code\":\"dependency_unavailable\"}");
  }

  private void stub(MappingBuilder request, int status, String body) {
    venue.server().stubFor(request.willReturn(jsonResponse(body, status)));
  }

  private static String id(int number) {
    return StubVenue.marketId(number).nativeId();
  }

  private List<SettlementReport> report(int... markets) {
    return settlements()
        .listReports(IntStream.of(markets).mapToObj(this::address).toList())
        .collectList()
        .as(ContractSteps::only);
  }

  private MarketState stateOf(int market) {
    return report(market).getFirst().state();
  }

  @Test
  void listReportsShouldReadEveryKindOfRow() {
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo(DATA))
                .willReturn(okJson(StubVenue.fixture("http_get_resolutions.json"))));

    List<SettlementReport> reports = report(1, 2, 3, 4, 5, 6, 7, 8);

    assertThat(reports)
        .extracting(SettlementReport::market, r -> r.state().status(), r -> r.state().settlement())
        .containsExactly(
            tuple(market(1), MarketStatus.SETTLED, new Settlement.Yes()),
            tuple(market(2), MarketStatus.SETTLED, new Settlement.No()),
            tuple(market(3), MarketStatus.SETTLED, new Settlement.Voided(Price.ofCents(50))),
            tuple(market(4), MarketStatus.SETTLED, new Settlement.Scalar(Price.ofCents(25))),
            tuple(market(6), MarketStatus.DETERMINED, null),
            tuple(market(7), MarketStatus.DISPUTED, null));
    assertThat(reports.getFirst().state().settledAt())
        .isEqualTo(Instant.parse("2026-11-22T03:10:44Z"));
    assertThat(venue.leftOut("contradiction")).isEqualTo(1);
  }

  @Test
  void listReportsShouldAskForManyAtOnceAndForEachOnce() {
    report(1, 2, 3, 4, 5, 6, 7, 8, 8, 9);

    venue.server().verify(2, getRequestedFor(urlPathEqualTo(DATA)));
    venue
        .server()
        .verify(getRequestedFor(urlPathEqualTo(DATA)).withQueryParam("condition", equalTo(id(9))));
  }

  @Test
  void listReportsShouldCallAMarketClosedWhoseOutcomeIsOut() {
    row(1, "posed", "null");
    gamma(
        1,
        true,
        """
        "closed":true,"umaResolutionStatus":"resolved","outcomePrices":"[\\"1\\", \\"0\\"]\"\
        """);

    assertThat(stateOf(1)).isEqualTo(MarketState.of(MarketStatus.CLOSED));
  }

  @Test
  void listReportsShouldFallBackToTheWinnersOfTheClob() {
    dataIsDown();
    clob(1, false, true);

    assertThat(stateOf(1))
        .isEqualTo(new MarketState(MarketStatus.SETTLED, new Settlement.No(), null));
    assertThat(venue.leftOut("data_unavailable")).isEqualTo(1);
  }

  @Test
  void listReportsShouldLeaveOutTwoWinners() {
    dataIsDown();
    clob(1, true, true);

    assertThat(report(1)).isEmpty();
    assertThat(venue.leftOut("contradiction")).isEqualTo(1);
  }

  @Test
  void listReportsShouldStillTellTheLifeOfAMarketWithTwoWinners() {
    dataIsDown();
    clob(1, true, true);
    displayedAsWon(1);

    assertThat(stateOf(1)).isEqualTo(MarketState.of(MarketStatus.CLOSED));
  }

  @Test
  void listReportsShouldGiveUpOnServicesThatAreDown() {
    dataIsDown();
    int[] many = IntStream.rangeClosed(1, 120).toArray();
    IntStream.of(many).forEach(this::clobFails);
    displayedAsWon(120);

    assertThat(report(many)).extracting(SettlementReport::market).containsExactly(market(120));
    assertThat(venue.leftOut("data_unavailable")).isEqualTo(2);
    assertThat(venue.leftOut("silent")).isEqualTo(120);
    long asked =
        venue.server().getAllServeEvents().stream()
            .map(event -> event.getRequest().getUrl())
            .filter(url -> url.startsWith("/clob/markets/"))
            .distinct()
            .count();
    assertThat(asked).isLessThanOrEqualTo(20);
  }

  @Test
  void listReportsShouldKeepTheOtherWinnersWhenOneCallFails() {
    dataIsDown();
    clobFails(1);
    clob(2, false, true);
    clob(3, true, false);
    displayedAsWon(1);

    assertThat(report(1, 2, 3))
        .extracting(SettlementReport::market, r -> r.state().settlement())
        .containsExactlyInAnyOrder(
            tuple(market(1), null),
            tuple(market(2), new Settlement.No()),
            tuple(market(3), new Settlement.Yes()));
    assertThat(venue.leftOut("silent")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"closed\":true,\"tokens\":[]",
        "\"closed\":true,\"tokens\":[{\"token_id\":\"1\",\"winner\":false}]",
        "\"closed\":false"
      })
  void listReportsShouldHeedThatTheClobNamesNoWinner(String fields) {
    clobSays(1, fields);
    displayedAsWon(1);

    assertThat(stateOf(1)).isEqualTo(MarketState.of(MarketStatus.CLOSED));
  }

  @Test
  void listReportsShouldNotLetDisplayedPricesDecideBecauseACallFailed() {
    dataIsDown();
    displayedAsWon(1);

    assertThat(stateOf(1)).isEqualTo(MarketState.of(MarketStatus.CLOSED));
  }

  @Test
  void listReportsShouldAskAgainAboutAMarketThatWasSilent() {
    clobFails(1);
    displayedAsWon(1);
    assertThat(stateOf(1)).isEqualTo(MarketState.of(MarketStatus.CLOSED));

    clob(1, false, true);

    assertThat(stateOf(1).settlement()).isEqualTo(new Settlement.No());
  }

  @Test
  void listReportsShouldKnowTheWinnerByItsToken() {
    clobSays(
        1,
        """
        "closed":true,"tokens":[{"token_id":"%s","outcome":"Yes","winner":true},\
        {"token_id":"%s","outcome":"No","winner":false}]\
        """
            .formatted(StubVenue.noToken(1), StubVenue.yesToken(1)));

    assertThat(stateOf(1).settlement()).isEqualTo(new Settlement.No());
  }

  @Test
  void listReportsShouldLeaveOutAWinnerThatIsNoSideOfTheMarket() {
    clobSays(1, "\"closed\":true,\"tokens\":[{\"token_id\":\"7\",\"winner\":true}]");

    assertThat(report(1)).isEmpty();
    assertThat(venue.leftOut("contradiction")).isEqualTo(1);
  }

  @Test
  void listReportsShouldNotGuessTheSideOfAWinner() {
    clob(1, true, false);
    displayedAsWon(1);

    List<SettlementReport> reports =
        settlements()
            .listReports(List.of(new MarketAddress(market(1), null)))
            .collectList()
            .as(ContractSteps::only);

    assertThat(reports)
        .extracting(SettlementReport::state)
        .containsExactly(MarketState.of(MarketStatus.CLOSED));
    assertThat(venue.leftOut("silent")).isEqualTo(1);
  }

  @Test
  void listReportsShouldNotTakeTheWinnerOfAnotherMarket() {
    stub(
        get(urlPathEqualTo("/clob/markets/" + id(1))),
        200,
        StubVenue.fixture("http_get_clob_market.json").replace(id(1), id(2)));
    displayedAsWon(1);

    assertThat(stateOf(1)).isEqualTo(MarketState.of(MarketStatus.CLOSED));
    assertThat(venue.leftOut("silent")).isEqualTo(1);
  }

  @Test
  void listReportsShouldKeepWinnersWhenTheLifeOfASilentMarketIsNotKnown() {
    clobFails(1);
    clob(2, true, false);
    stub(get(urlPathEqualTo(GAMMA)), 500, "{\"error\":\"cannot get the information\"}");

    assertThat(report(1, 2)).extracting(SettlementReport::market).containsExactly(market(2));
  }

  @Test
  void listReportsShouldRoundDisplayedPricesWhereNobodyElseKnowsTheMarket() {
    gamma(
        1,
        true,
        """
        "closed":true,"umaResolutionStatus":"resolved","outcomePrices":"[\\"0.9999\\", \\"0.0001\\"]\"\
        """);

    assertThat(stateOf(1).settlement()).isEqualTo(new Settlement.Yes());
  }

  @Test
  void listReportsShouldNotSettleOnDisplayedPricesBetweenTheEnds() {
    dataIsDown();
    clob(1, false, false);
    gamma(
        1,
        true,
        """
        "closed":true,"umaResolutionStatus":"resolved","outcomePrices":"[\\"0.7\\", \\"0.3\\"]\"\
        """);

    assertThat(stateOf(1)).isEqualTo(MarketState.of(MarketStatus.CLOSED));
  }

  @Test
  void listReportsShouldNotSettleOnClosedAlone() {
    dataIsDown();
    gamma(1, true, "\"closed\":true,\"outcomePrices\":\"[\\\"1\\\", \\\"0\\\"]\"");

    assertThat(stateOf(1)).isEqualTo(MarketState.of(MarketStatus.CLOSED));
  }

  @Test
  void listReportsShouldKeepWhatIsKnownWhenOnlyTheLifeOfTheRestIsNot() {
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo(DATA))
                .willReturn(okJson(StubVenue.fixture("http_get_resolutions.json"))));
    stub(get(urlPathEqualTo(GAMMA)), 500, "{\"error\":\"cannot get the information\"}");

    assertThat(report(1, 8)).extracting(SettlementReport::market).containsExactly(market(1));
    assertThat(venue.leftOut("gamma_unavailable")).isEqualTo(1);
  }

  @Test
  void listReportsShouldFailWhenNoSourceAnswers() {
    dataIsDown();
    stub(get(urlPathEqualTo(GAMMA)), 500, "{\"error\":\"cannot get the information\"}");

    settlements()
        .listReports(List.of(address(1)))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);
  }
}
