package ai.oddwons.adapter.out.polymarket;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.polymarket.PolymarketSettings.Batches;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.MarketCatalogueContract;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

final class PolymarketCatalogueTest implements MarketCatalogueContract {
  private static final String EVENTS = "/gamma/events/keyset";
  private static final String MARKETS = "/gamma/markets/keyset";
  private static final String NONE = "{\"markets\":[]}";

  @RegisterExtension
  private final StubVenue venue =
      new StubVenue(new Batches(2, 2, 500, 20, Duration.ofDays(7), 4, 100));

  private int listed;

  @Override
  public MarketCatalogue catalogue() {
    return venue.venue().catalogue();
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
  public int pagesServed() {
    return venue.server().findAll(getRequestedFor(urlPathEqualTo(EVENTS))).size();
  }

  @Override
  public void listMarkets(int count) {
    listed = count;
    list("");
  }

  @Override
  public void listUnreadableRecord() {
    list("{\"id\":\"99\",\"markets\":[{\"id\":\"7\",\"conditionId\":\"0xbroken\"}]},");
  }

  private void list(String extraEvent) {
    venue.server().resetMappings();
    int pages = Math.max(1, Math.ceilDiv(listed, 2));
    for (int page = 1; page <= pages; page++) {
      int first = 2 * page - 1;
      List<Integer> numbers =
          IntStream.rangeClosed(first, Math.min(first + 1, listed)).boxed().toList();
      String events =
          numbers.stream()
              .map(n -> "{\"id\":\"%d\",\"markets\":[%s]}".formatted(n, json(n)))
              .collect(Collectors.joining(","));
      String markets = numbers.stream().map(n -> json(n)).collect(Collectors.joining(","));
      String next = page == pages ? "" : ",\"next_cursor\":\"c+%d==\"".formatted(page + 1);
      String extra = page == 1 ? extraEvent : "";
      stub(page(EVENTS, page), "{\"events\":[%s%s]%s}".formatted(extra, events, next));
      stub(page(MARKETS, page), "{\"markets\":[%s]%s}".formatted(markets, next));
    }
    stub(get(urlPathEqualTo(MARKETS)).withQueryParam("condition_ids", equalTo(id(9))), NONE);
    for (int n = 1; n <= listed; n++) {
      stub(lookup(n, false), "{\"markets\":[%s]}".formatted(json(n)));
    }
  }

  private static MappingBuilder page(String path, int page) {
    return get(urlPathEqualTo(path))
        .withQueryParam("closed", equalTo("false"))
        .withQueryParam("limit", equalTo("2"))
        .withQueryParam("condition_ids", absent())
        .withQueryParam("cursor", absent())
        .withQueryParam("after_cursor", page == 1 ? absent() : equalTo("c+" + page + "=="));
  }

  private static MappingBuilder lookup(int number, boolean closed) {
    return get(urlPathEqualTo(MARKETS))
        .withQueryParam("condition_ids", equalTo(id(number)))
        .withQueryParam("closed", equalTo(String.valueOf(closed)));
  }

  private void stub(MappingBuilder request, String body) {
    venue.server().stubFor(request.willReturn(okJson(body)));
  }

  private static String id(int number) {
    return StubVenue.marketId(number).nativeId();
  }

  private static String json(int number) {
    return """
    {"id":"%d","question":"Will it rain?","conditionId":"%s","outcomes":"[\\"Yes\\", \\"No\\"]",
     "active":true,"closed":false,"acceptingOrders":true}\
    """
        .formatted(number, id(number));
  }

  @Test
  void streamOpenMarketsShouldReadWholePagesOfEvents() {
    stub(page(EVENTS, 1), StubVenue.fixture("http_get_events_keyset.json"));
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo(EVENTS))
                .withQueryParam("after_cursor", equalTo("eyJpZCI6Mn0+/=="))
                .willReturn(okJson(StubVenue.fixture("http_get_events_keyset_last.json"))));

    List<CataloguePage> pages =
        catalogue().streamOpenMarkets().collectList().as(ContractSteps::only);

    assertThat(pages).extracting(page -> page.markets().size()).containsExactly(4, 4);
    assertThat(pages).extracting(CataloguePage::receivedAt).containsOnly(StubVenue.NOW);
  }

  @Test
  void streamOpenMarketsShouldStopWhenACursorComesBack() {
    stub(
        get(urlPathEqualTo(EVENTS)),
        "{\"events\":[{\"id\":\"1\",\"markets\":[%s]}],\"next_cursor\":\"again\"}"
            .formatted(json(1)));

    StepVerifier.create(catalogue().streamOpenMarkets().map(CataloguePage::number))
        .expectNext(1)
        .expectNextCount(0)
        .thenConsumeWhile(number -> number == 2)
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
    assertThat(pagesServed()).isEqualTo(2);
  }

  @Test
  void streamOpenMarketsShouldNotRepeatARefusedQuestion() {
    venue
        .server()
        .stubFor(
            get(anyUrl())
                .willReturn(
                    jsonResponse("{\"type\":\"validation error\",\"error\":\"bad cursor\"}", 422)));

    StepVerifier.create(catalogue().streamOpenMarkets())
        .expectErrorSatisfies(failure ->
            assertThat(failure)
                .isInstanceOf(VenueFailure.Refused.class)
                .hasMessageContaining("422")
                .hasMessageContaining("bad cursor"))
        .verify(PATIENCE);
    assertThat(pagesServed()).isEqualTo(1);
  }

  @Test
  void streamOpenMarketsShouldSayWhenTheBodyIsNoListing() {
    stub(get(anyUrl()), "[]");

    StepVerifier.create(catalogue().streamOpenMarkets())
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void streamOpenIdsShouldLeaveOutWhatTheFirstListingLeavesOut() {
    stub(
        page(MARKETS, 1),
        """
        {"markets":[%s,{"conditionId":"%s","closed":true},{"conditionId":"%s","archived":true},
         {"conditionId":"%s","outcomes":"[\\"A\\",\\"B\\",\\"C\\"]"},
         {"conditionId":""},{"conditionId":null},{},"text"]}\
        """
            .formatted(json(1), id(2), id(3), id(4)));

    List<List<MarketId>> found = catalogue().streamOpenIds().collectList().as(ContractSteps::only);

    assertThat(found).containsExactly(List.of(market(1)));
  }

  @Test
  void findMarketShouldAskForClosedOnesAfterwards() {
    stub(lookup(24, false), NONE);
    stub(lookup(24, true), StubVenue.fixture("http_get_markets_keyset_closed.json"));

    ListedMarket found = catalogue().findMarket(market(24)).as(ContractSteps::only);

    assertThat(found.market().state().status()).isEqualTo(MarketStatus.SETTLED);
    assertThat(found.market().state().settlement()).isEqualTo(new Settlement.No());
    assertThat(found.quote().activity().volume()).isNull();
  }

  @Test
  void findMarketShouldAskInLowerCase() {
    listMarkets(11);
    MarketId shouted =
        new MarketId(ConditionIds.PLATFORM, "0x" + id(11).substring(2).toUpperCase(Locale.ROOT));

    ListedMarket found = catalogue().findMarket(shouted).as(ContractSteps::only);

    assertThat(found.market().id()).isEqualTo(market(11));
  }

  @Test
  void findMarketShouldBeEmptyForWhatIsNoConditionId() {
    StepVerifier.create(catalogue().findMarket(new MarketId(ConditionIds.PLATFORM, "1600123")))
        .expectComplete()
        .verify(PATIENCE);
    assertThat(venue.server().getAllServeEvents()).isEmpty();
  }

  @Test
  void findMarketShouldSayWhenTheRecordCannotBeRead() {
    stub(
        lookup(1, false),
        "{\"markets\":[{\"conditionId\":\"%s\",\"question\":\"?\",\"closed\":\"maybe\"}]}"
            .formatted(id(1)));

    StepVerifier.create(catalogue().findMarket(market(1)))
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }
}
