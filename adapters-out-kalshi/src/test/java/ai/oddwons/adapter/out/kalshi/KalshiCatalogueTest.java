package ai.oddwons.adapter.out.kalshi;

import static ai.oddwons.adapter.out.kalshi.KalshiServer.endpoint;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.market.Topics;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.run.Tally;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

final class KalshiCatalogueTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @RegisterExtension final KalshiServer server = new KalshiServer();

  @Test
  void streamOpenMarketsShouldReadTheDocumentedShapeWithoutASignOfDrift() {
    listed();

    List<CataloguePage> pages = pages();

    assertThat(pages).extracting(CataloguePage::drift).containsOnly(Tally.NONE);
    assertThat(pages).flatExtracting(CataloguePage::rejections).isEmpty();
    assertThat(pages)
        .flatExtracting(CataloguePage::markets)
        .extracting(listed -> listed.market().id().nativeId())
        .containsExactly(
            "KXRAINNYC-26NOV21-T0.5", "KXRAINNYC-26NOV21-T114999.99", "KXNEXTPOPE-35-CX");
    assertThat(pages).extracting(CataloguePage::last).containsExactly(false, true);
    assertThat(pages).extracting(CataloguePage::receivedAt).containsOnly(KalshiServer.NOW);
  }

  @Test
  void streamOpenMarketsShouldCountWhatItSetsAsideOrMarks() {
    listed();

    assertThat(pages())
        .extracting(CataloguePage::flagged)
        .containsExactly(Tally.of("not_open"), Tally.of("placeholder"));
  }

  @Test
  void streamOpenMarketsShouldAskForOpenEventsAndEncodeTheCursor() {
    listed();

    pages();

    assertThat(server.urls("/events"))
        .containsExactly(
            "/trade-api/v2/events?status=open&with_nested_markets=true&limit=100",
            "/trade-api/v2/events?status=open&with_nested_markets=true&limit=100"
                + "&cursor=CgYI%2B%2F8%3D");
  }

  @Test
  void streamOpenMarketsShouldTellTheEventsOfItsMarkets() {
    listed();

    assertThat(pages().getFirst().events())
        .containsExactly(
            new Event(
                new EventId(KalshiVenue.PLATFORM, "KXRAINNYC-26NOV21"),
                "KXRAINNYC",
                "Rain in New York on Nov 21?",
                "On Nov 21, 2026",
                new Topics(Category.WEATHER, List.of("Climate and Weather", "Rain", "Daily")),
                OutcomeStructure.AT_MOST_ONE,
                Instant.parse("2026-11-22T05:00:00Z")));
  }

  @Test
  void streamOpenMarketsShouldReadWhatAMarketIs() {
    listed();

    ListedMarket rain = pages().getFirst().markets().getFirst();

    assertThat(rain.market().text())
        .isEqualTo(
            new MarketText(
                "Will it rain more than 0.5 in in New York on Nov 21?",
                "More than 0.5 in",
                "0.5 in or less",
                "kxrainnyc-26nov21",
                false));
    assertThat(rain.market().terms().strike())
        .isEqualTo(new Strike.Above(new BigDecimal("0.5"), false));
    assertThat(rain.market().terms().rules().sources())
        .containsExactly("National Weather Service (https://weather.example/nyc)");
    assertThat(rain.market().terms().fees())
        .isEqualTo(
            new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), null));
    assertThat(rain.market().state().status()).isEqualTo(MarketStatus.OPEN);
    assertThat(rain.market().schedule().closesAt())
        .isEqualTo(Instant.parse("2026-11-22T04:59:00Z"));
  }

  @Test
  void streamOpenMarketsShouldReadWhatAMarketCosts() {
    listed();

    ListedMarket rain = pages().getFirst().markets().getFirst();

    assertThat(rain.quote().bid()).isEqualTo(new Offer(Price.ofCents(41), Quantity.ofShares(310)));
    assertThat(rain.quote().ask())
        .isEqualTo(new Offer(Price.ofCents(43), Quantity.ofMicros(75_500_000)));
    assertThat(rain.quote().last()).isEqualTo(Price.ofCents(42));
    assertThat(rain.quote().activity().openInterest()).isEqualTo(Quantity.ofMicros(9_120_750_000L));
  }

  @Test
  void streamOpenMarketsShouldNotTakeAnEmptySideForAPrice() {
    listed();

    ListedMarket trace = pages().getFirst().markets().get(1);

    assertThat(trace.quote().bid()).isNull();
    assertThat(trace.quote().ask())
        .isEqualTo(new Offer(Price.ofMicros(22_000), Quantity.ofMicros(12_010_000)));
    assertThat(trace.quote().last()).isNull();
    assertThat(trace.market().text().title())
        .isEqualTo("Rain in New York on Nov 21?: Up to 0.5 in — a trace at most");
    assertThat(trace.market().terms().ticks().bands()).hasSize(3);
  }

  @Test
  void streamOpenMarketsShouldLetAnEventOverrideTheFeesOfItsSeries() {
    listed();

    ListedMarket pope = pages().getLast().markets().getFirst();

    assertThat(pope.market().terms().fees())
        .isEqualTo(
            new FeeTerms.Charged(
                new FeeCurve(new BigDecimal("0.035"), new BigDecimal("0.00875"), 1), null));
    assertThat(pope.market().terms().rules().sources())
        .containsExactly("The Holy See (https://holy.example)");
    assertThat(pope.market().text().placeholder()).isTrue();
    assertThat(pope.market().state().status()).isEqualTo(MarketStatus.PAUSED);
  }

  @Test
  void streamOpenMarketsShouldKeepTheRecordAsItWasSent() {
    listed();

    String raw = pages().getFirst().markets().getFirst().raw().json();

    assertThat(Fixtures.parse(raw)).isEqualTo(Fixtures.market());
  }

  @Test
  void streamOpenMarketsShouldGoOnWithoutTheSeries() {
    listed();
    server.refuses("/series", 503);

    List<CataloguePage> pages = pages();

    ListedMarket rain = pages.getFirst().markets().getFirst();
    assertThat(rain.market().terms().fees()).isInstanceOf(FeeTerms.Unknown.class);
    assertThat(rain.market().topics().category()).isEqualTo(Category.WEATHER);
    assertThat(pages.getFirst().flagged())
        .isEqualTo(new Tally(Map.of("not_open", 1L, "series_unknown", 1L)));
  }

  @Test
  void streamOpenMarketsShouldReadTheSeriesOnceAnHour() {
    listed();

    pages();
    pages();

    assertThat(server.requests("/series")).hasSize(1);
  }

  @Test
  void streamOpenMarketsShouldNoticeDriftAndCombinations() {
    server.answers("/series", Fixtures.text("http_get_all_series.json"));
    server.answers(
        "/events",
        """
        {"events":[{"event_ticker":"E","series_ticker":"KXRAINNYC","title":"T","brand_new":1,
          "mutually_exclusive":false,"markets":[%s,{"status":"active"},7]},{"title":"nameless"}],
         "cursor":null}
        """
            .formatted(Fixtures.text("combination.json")));

    CataloguePage page = pages().getFirst();

    assertThat(page.flagged()).isEqualTo(Tally.of("combination"));
    assertThat(page.rejections())
        .extracting(rejection -> rejection.reason())
        .containsExactly("missing_field", "not_an_object", "unreadable_event");
    assertThat(page.drift().count("unknown_field:event.brand_new")).isEqualTo(1);
    assertThat(
            server
                .meters()
                .get("oddwons.venue.drift")
                .tag("sign", "unknown_field:event.brand_new")
                .counter()
                .count())
        .isEqualTo(1);
  }

  @Test
  void streamOpenMarketsShouldRefuseACursorThatComesBack() {
    server.answers("/series", Fixtures.text("http_get_all_series.json"));
    server.answers("/events", "{\"events\":[],\"cursor\":\"again\"}");

    server
        .kalshi()
        .venue()
        .catalogue()
        .streamOpenMarkets()
        .as(StepVerifier::create)
        .expectNextCount(1)
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void streamOpenMarketsShouldCallAnotherEnvelopeABrokenContract() {
    server.answers("/series", Fixtures.text("http_get_all_series.json"));
    server.answers("/events", "{\"items\":[]}");

    server
        .kalshi()
        .venue()
        .catalogue()
        .streamOpenMarkets()
        .as(StepVerifier::create)
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void streamOpenIdsShouldAskForOpenAndPausedMarketsWithoutCombinations() {
    server.answers("/markets", Fixtures.text("http_get_markets.json"));

    List<List<MarketId>> ids =
        server.kalshi().venue().catalogue().streamOpenIds().collectList().as(ContractSteps::only);

    assertThat(ids).hasSize(2).allSatisfy(page -> assertThat(page).hasSize(2));
    assertThat(server.urls("/markets"))
        .containsExactly(
            "/trade-api/v2/markets?status=open&mve_filter=exclude&limit=1000",
            "/trade-api/v2/markets?status=paused&mve_filter=exclude&limit=1000");
    assertThat(server.meters().find("oddwons.venue.drift").counter()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"cursor\":\"\"}",
        "{\"markets\":{},\"cursor\":\"\"}",
        "{\"listings\":[],\"cursor\":\"\"}",
        "{\"markets\":[{\"id\":\"A\"},{\"id\":\"B\"}],\"cursor\":\"\"}"
      })
  void streamOpenIdsShouldNotTakeAnotherShapeForAnEmptyListing(String body) {
    server.answers("/markets", body);

    server
        .kalshi()
        .venue()
        .catalogue()
        .streamOpenIds()
        .as(StepVerifier::create)
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"markets\":null};                                unknown_value:markets_page.markets=null",
        "{\"markets\":[],\"next\":\"c\"};                     unknown_field:markets_page.next",
        "{\"markets\":[{\"ticker\":\"A\",\"mood\":1}]};       unknown_field:market.mood",
        "{\"markets\":[{\"ticker\":\"A\"},{\"id\":\"B\"}]};   missing_field:market.ticker"
      })
  void streamOpenIdsShouldWatchForDrift(String body, String sign) {
    server.answers("/markets", body);

    List<List<MarketId>> pages =
        server.kalshi().venue().catalogue().streamOpenIds().collectList().as(ContractSteps::only);

    assertThat(pages).hasSize(2);
    assertThat(server.meters().get("oddwons.venue.drift").tag("sign", sign).counter().count())
        .isEqualTo(2);
  }

  @Test
  void findMarketShouldReadItsEventAndSeries() {
    server.answers("/markets/KXRAINNYC-26NOV21-T0.5", Fixtures.text("http_get_market.json"));
    server.answers("/events/KXRAINNYC-26NOV21", Fixtures.text("http_get_event.json"));
    server.answers("/series/KXRAINNYC", Fixtures.text("http_get_series.json"));

    ListedMarket found = find("KXRAINNYC-26NOV21-T0.5");

    assertThat(found.market().topics().category()).isEqualTo(Category.WEATHER);
    assertThat(found.market().terms().fees()).isInstanceOf(FeeTerms.Charged.class);
  }

  @Test
  void findMarketShouldDoWithoutItsEvent() {
    server.answers("/markets/KXRAINNYC-26NOV21-T0.5", Fixtures.text("http_get_market.json"));

    ListedMarket found = find("KXRAINNYC-26NOV21-T0.5");

    assertThat(found.market().topics().category()).isEqualTo(Category.OTHER);
    assertThat(found.market().terms().fees()).isInstanceOf(FeeTerms.Unknown.class);
  }

  @Test
  void findMarketShouldLookForAnOldMarketInTheHistoricalTier() {
    String ticker = "KXRAINNYC-26NOV21-T0.5";
    server.refuses("/markets/" + ticker, 404);
    server.answers("/historical/markets/" + ticker, Fixtures.text("http_get_market.json"));
    server.answers("/events/KXRAINNYC-26NOV21", Fixtures.text("http_get_event.json"));

    assertThat(find(ticker).market().id().nativeId()).isEqualTo(ticker);
    assertThat(server.requests("/events/KXRAINNYC-26NOV21")).hasSize(1);
  }

  private ListedMarket find(String ticker) {
    return server
        .kalshi()
        .venue()
        .catalogue()
        .findMarket(new MarketId(KalshiVenue.PLATFORM, ticker))
        .as(ContractSteps::only);
  }

  private void listed() {
    server.answers("/series", Fixtures.text("http_get_all_series.json"));
    server.stub(
        endpoint("/events")
            .withQueryParam("cursor", absent())
            .willReturn(okJson(Fixtures.text("http_get_events.json"))));
    server.stub(
        endpoint("/events")
            .withQueryParam("cursor", equalTo("CgYI+/8="))
            .willReturn(okJson(Fixtures.text("http_get_events_last.json"))));
  }

  private List<CataloguePage> pages() {
    return server
        .kalshi()
        .venue()
        .catalogue()
        .streamOpenMarkets()
        .collectList()
        .as(ContractSteps::only);
  }
}
