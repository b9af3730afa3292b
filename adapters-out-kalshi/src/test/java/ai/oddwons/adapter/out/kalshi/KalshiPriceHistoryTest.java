package ai.oddwons.adapter.out.kalshi;

import static ai.oddwons.adapter.out.kalshi.KalshiServer.endpoint;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.PriceHistory.Window;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

final class KalshiPriceHistoryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration HOUR = Duration.ofHours(1);

  /** Where the first recorded period ends. */
  private static final Instant FIRST_END = Instant.ofEpochSecond(1_795_100_400);

  private static final Instant FROM = FIRST_END.minus(HOUR);
  private static final Window DAY = new Window(FROM, FROM.plus(Duration.ofDays(1)), HOUR);

  @RegisterExtension final KalshiServer server = new KalshiServer();

  @Test
  void streamHistoryShouldReadTheCloseOfEachPeriodInRisingTime() {
    answered();

    List<PastReading> past = past("NOW");

    assertThat(past)
        .extracting(reading -> reading.at().truncatedTo(ChronoUnit.HOURS))
        .containsExactly(FROM, FROM.plus(HOUR));
    PastReading last = past.getLast();
    assertThat(last.quote().bid()).isEqualTo(new Offer(Price.ofCents(41), null));
    assertThat(last.quote().ask()).isEqualTo(new Offer(Price.ofCents(43), null));
    assertThat(last.quote().last()).isEqualTo(Price.ofCents(42));
    assertThat(last.quote().observedAt()).isEqualTo(last.at());
    assertThat(last.quote().activity().volume()).isNull();
    assertThat(last.traded()).isEqualTo(Quantity.ofShares(512));
  }

  @Test
  void streamHistoryShouldDateAPeriodWithinItself() {
    answered();

    assertThat(past("NOW").getFirst().at()).isBefore(FIRST_END).isAfter(FIRST_END.minusMillis(1));
  }

  @Test
  void streamHistoryShouldCarryTheLastTradeOverAQuietPeriod() {
    answered();

    assertThat(past("NOW").getFirst().quote().last()).isEqualTo(Price.ofCents(41));
  }

  @Test
  void streamHistoryShouldReadTheSpellingOfTheHistoricalTier() {
    answered();

    PastReading only = past("TIER").getFirst();

    assertThat(only.quote().bid()).isEqualTo(new Offer(Price.ofCents(40), null));
    assertThat(only.quote().last()).isEqualTo(Price.ofCents(41));
    assertThat(only.traded()).isEqualTo(Quantity.ofMicros(12_500_000));
  }

  @Test
  void streamHistoryShouldReadWholeCents() {
    answered();

    PastReading only = past("CENTS").getFirst();

    assertThat(only.quote().bid()).isEqualTo(new Offer(Price.ofCents(8), null));
    assertThat(only.quote().last()).isEqualTo(Price.ofCents(11));
  }

  @Test
  void streamHistoryShouldTellNothingOfAnEmptyBook() {
    answered();

    assertThat(past("EMPTY")).isEmpty();
  }

  @Test
  void streamHistoryShouldDropBothSidesOfACrossedQuote() {
    answered();

    PastReading only = past("CROSSED").getFirst();

    assertThat(only.quote().bid()).isNull();
    assertThat(only.quote().ask()).isNull();
    assertThat(only.quote().last()).isEqualTo(Price.ofCents(55));
  }

  @Test
  void streamHistoryShouldLeaveOutWhatNobodyAskedFor() {
    answered();

    assertThat(past("NOW", "TIER"))
        .extracting(reading -> reading.market().nativeId())
        .containsExactly("NOW", "NOW", "TIER");
  }

  @Test
  void streamHistoryShouldNameTheMarketsTheTimesAndThePeriod() {
    answered();

    past("NOW", "TIER");

    assertThat(server.urls("/markets/candlesticks"))
        .containsExactly(
            "/trade-api/v2/markets/candlesticks?market_tickers=NOW%2CTIER"
                + "&start_ts=1795096800&end_ts=1795183200&period_interval=60");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404})
  void streamHistoryShouldFindTheMarketThatSpoilsTheRequestAndCountIt(int status) {
    answered();
    spoils("GONE", status);

    assertThat(past("NOW", "GONE", "TIER"))
        .extracting(reading -> reading.market().nativeId())
        .containsExactly("NOW", "NOW", "TIER");
    assertThat(
            server
                .meters()
                .get("oddwons.venue.refused")
                .tags("kind", "candles", "reason", "refused_" + status)
                .counter()
                .count())
        .isEqualTo(1);
  }

  @Test
  void streamHistoryShouldLookForAnOldMarketInTheHistoricalTier() {
    answered();
    spoils("OLD", 404);
    server.answers(
        "/historical/markets/OLD/candlesticks",
        Fixtures.text("http_get_historical_candlesticks.json"));

    List<PastReading> past = past("NOW", "OLD");

    assertThat(past)
        .extracting(reading -> reading.market().nativeId())
        .containsExactly("NOW", "NOW", "OLD", "OLD");
    assertThat(past)
        .extracting(reading -> reading.quote().last())
        .endsWith(Price.ofCents(40), Price.ofCents(41));
    assertThat(server.urls("/historical/markets/OLD/candlesticks"))
        .containsExactly(
            "/trade-api/v2/historical/markets/OLD/candlesticks"
                + "?start_ts=1795096800&end_ts=1795183200&period_interval=60");
    assertThat(server.meters().find("oddwons.venue.refused").counter()).isNull();
  }

  @Test
  void streamHistoryShouldAskTheHistoricalTierForNoMoreCandlesThanItGives() {
    server.refuses("/markets/candlesticks", 404);
    server.answers("/historical/markets/OLD/candlesticks", "{\"candlesticks\":[]}");
    Window fourDays = new Window(FROM, FROM.plus(Duration.ofDays(4)), Duration.ofMinutes(1));

    server
        .kalshi()
        .venue()
        .history()
        .streamHistory(addresses("OLD"), fourDays)
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);

    assertThat(server.requests("/historical/markets/OLD/candlesticks")).hasSize(2);
  }

  @Test
  void streamHistoryShouldFailWhenEveryMarketIsRefused() {
    server.refuses("/markets/candlesticks", 404);

    server
        .kalshi()
        .venue()
        .history()
        .streamHistory(addresses("A", "B", "C"), DAY)
        .as(StepVerifier::create)
        .expectError(VenueFailure.Refused.class)
        .verify(PATIENCE);
  }

  @Test
  void streamHistoryShouldFailWhenTheOnlyMarketIsMalformed() {
    server.refuses("/markets/candlesticks", 400);

    server
        .kalshi()
        .venue()
        .history()
        .streamHistory(addresses("A"), DAY)
        .as(StepVerifier::create)
        .expectError(VenueFailure.Refused.class)
        .verify(PATIENCE);
  }

  @Test
  void streamHistoryShouldNotHalveWhatNoTickerIsToBlameFor() {
    server.refuses("/markets/candlesticks", 403);

    server
        .kalshi()
        .venue()
        .history()
        .streamHistory(addresses("A", "B", "C"), DAY)
        .as(StepVerifier::create)
        .expectError(VenueFailure.Refused.class)
        .verify(PATIENCE);
    assertThat(server.requests("/markets/candlesticks")).hasSize(1);
  }

  @Test
  void streamHistoryShouldLeaveOutWhatIsNoCandle() {
    server.answers(
        "/markets/candlesticks",
        """
        {"markets":[{"market_ticker":"NOW","candlesticks":[
          17,
          {"price":{"close_dollars":"0.4000"}},
          {"end_period_ts":1795100400,"price":{"close_dollars":"0.4100"}}]}]}
        """);

    assertThat(past("NOW"))
        .extracting(reading -> reading.quote().last())
        .containsExactly(Price.ofCents(41));
  }

  private void spoils(String ticker, int status) {
    server.stub(
        endpoint("/markets/candlesticks")
            .atPriority(1)
            .withQueryParam("market_tickers", containing(ticker))
            .willReturn(status(status)));
  }

  private void answered() {
    server.answers("/markets/candlesticks", Fixtures.text("http_get_candlesticks.json"));
  }

  private List<PastReading> past(String... tickers) {
    return server
        .kalshi()
        .venue()
        .history()
        .streamHistory(addresses(tickers), DAY)
        .collectList()
        .as(ContractSteps::only);
  }

  private static List<MarketAddress> addresses(String... tickers) {
    return Stream.of(tickers)
        .map(ticker -> new MarketAddress(new MarketId(KalshiVenue.PLATFORM, ticker), null))
        .toList();
  }
}
