package ai.oddwons.adapter.out.polymarket;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.polymarket.PolymarketSettings.Batches;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.OrderBooks.MarketBook;
import ai.oddwons.application.port.out.OrderBooksContract;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

final class PolymarketOrderBooksTest implements OrderBooksContract {
  private static final int NO_BOOK = 9;

  @RegisterExtension
  private final StubVenue venue =
      new StubVenue(new Batches(2, 2, 3, 20, Duration.ofDays(7), 4, 100));

  private final Map<Integer, String> bodies = new LinkedHashMap<>();

  @BeforeEach
  void hasNoBooks() {
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo("/clob/book"))
                .atPriority(9)
                .willReturn(
                    jsonResponse(
                        "{\"error\":\"No orderbook exists for the requested token id\"}", 404)));
  }

  @Override
  public OrderBooks books() {
    return venue.venue().books();
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
  public void hasBook(int market, List<Level> bids, List<Level> asks) {
    bodies.put(market, json(market, bids, asks));
    hasBody(StubVenue.yesToken(market), bodies.get(market));
    batchAnswers(200, "[" + String.join(",", bodies.values()) + "]");
  }

  private void hasBody(String token, String body) {
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo("/clob/book"))
                .withQueryParam("token_id", equalTo(token))
                .willReturn(okJson(body)));
  }

  private void batchAnswers(int status, String body) {
    venue
        .server()
        .stubFor(post(urlPathEqualTo("/clob/books")).willReturn(jsonResponse(body, status)));
  }

  /** Worst first, as the venue does it. */
  private static String json(int market, List<Level> bids, List<Level> asks) {
    return "{\"asset_id\":\"%s\",\"timestamp\":\"1795100412345\",\"bids\":[%s],\"asks\":[%s]}"
        .formatted(StubVenue.yesToken(market), levels(bids), levels(asks));
  }

  private static String levels(List<Level> bestFirst) {
    return bestFirst.reversed().stream()
        .map(level -> "{\"price\":\"%s\",\"size\":\"%s\"}".formatted(level.price(), level.size()))
        .collect(Collectors.joining(","));
  }

  @Test
  void findBookShouldReadTheDocumentedShape() {
    hasBody(StubVenue.yesToken(1), StubVenue.fixture("http_get_book.json"));

    OrderBook book = books().findBook(address(1)).as(ContractSteps::only);

    assertThat(book.bids())
        .extracting(level -> level.price().toString())
        .containsExactly("0.41", "0.4", "0.39");
    assertThat(book.asks())
        .extracting(level -> level.price().toString())
        .containsExactly("0.42", "0.43", "0.45");
    assertThat(book.bids().get(1).size().toDecimal()).isEqualTo(new BigDecimal("125.5"));
    assertThat(book.observedAt()).isEqualTo(Instant.ofEpochMilli(1_795_100_412_345L));
    assertThat(book.receivedAt()).isEqualTo(StubVenue.NOW);
  }

  @Test
  void findBookShouldRefuseTheBookOfAnotherToken() {
    hasBody(StubVenue.yesToken(2), StubVenue.fixture("http_get_book.json"));

    StepVerifier.create(books().findBook(address(2)))
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void findBookShouldAskOnceMoreForACrossedBookAndThenRefuseIt() {
    hasBody(StubVenue.yesToken(1), sides("0.7", "0.6"));

    StepVerifier.create(books().findBook(address(1)))
        .expectErrorSatisfies(failure ->
            assertThat(failure)
                .isInstanceOf(VenueFailure.Temporary.class)
                .hasMessageContaining("crossed_book"))
        .verify(PATIENCE);
    venue.server().verify(2, getRequestedFor(urlPathEqualTo("/clob/book")));
    assertThat(venue.leftOut("crossed")).isEqualTo(1);
  }

  @Test
  void findBookShouldGiveABookThatIsCrossedForAMomentOnly() {
    hasBody(StubVenue.yesToken(1), sides("0.4", "0.6"));
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo("/clob/book"))
                .atPriority(1)
                .inScenario("crossed")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("over")
                .willReturn(okJson(sides("0.7", "0.6"))));

    OrderBook book = books().findBook(address(1)).as(ContractSteps::only);

    assertThat(book.bids())
        .singleElement()
        .satisfies(level -> assertThat(level.price()).isEqualTo(Price.ofCents(40)));
    assertThat(venue.leftOut("crossed")).isZero();
  }

  private static String sides(String bid, String ask) {
    return """
    {"asset_id":"%s","bids":[{"price":"%s","size":"1"}],"asks":[{"price":"%s","size":"1"}]}\
    """
        .formatted(StubVenue.yesToken(1), bid, ask);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"price\":\"cheap\",\"size\":\"1\"}",
        "{\"price\":\"0.3\",\"size\":\"much\"}",
        "{\"price\":\"0.3\",\"size\":\"-1\"}",
        "{\"price\":\"1.2\",\"size\":\"1\"}",
        "{\"price\":null,\"size\":\"1\"}",
        "{\"price\":\"0.3\"}"
      })
  void findBookShouldRefuseABookWithALevelThatIsNone(String level) {
    hasBody(
        StubVenue.yesToken(1),
        """
        {"asset_id":"%s","bids":[{"price":"0.4","size":"1"},%s],"asks":[]}\
        """
            .formatted(StubVenue.yesToken(1), level));

    StepVerifier.create(books().findBook(address(1)))
        .expectErrorSatisfies(failure ->
            assertThat(failure)
                .isInstanceOf(VenueFailure.ContractBroken.class)
                .hasMessageContaining("unreadable_level"))
        .verify(PATIENCE);
  }

  @Test
  void findBookShouldSortWhateverTheOrder() {
    hasBody(
        StubVenue.yesToken(1),
        """
        {"asset_id":"%s","bids":[{"price":"0.3","size":"1"},{"price":"0.4","size":"1"},\
        {"price":"0.2","size":"1"}],"asks":[{"price":"0.8","size":"1"},{"price":"0.6","size":"1"},\
        {"price":"0.7","size":"1"}]}\
        """
            .formatted(StubVenue.yesToken(1)));

    OrderBook book = books().findBook(address(1)).as(ContractSteps::only);

    assertThat(book.bids())
        .extracting(level -> level.price().toString())
        .containsExactly("0.4", "0.3", "0.2");
    assertThat(book.asks())
        .extracting(level -> level.price().toString())
        .containsExactly("0.6", "0.7", "0.8");
  }

  @Test
  void findBookShouldRefuseWhatIsNoBook() {
    hasBody(StubVenue.yesToken(1), "{\"error\":\"later\"}");

    StepVerifier.create(books().findBook(address(1)))
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void findBookShouldBeEmptyForAMarketWithoutTokens() {
    StepVerifier.create(books().findBook(new MarketAddress(market(1), null)))
        .expectComplete()
        .verify(PATIENCE);
    assertThat(venue.server().getAllServeEvents()).isEmpty();
  }

  @Test
  void listBooksShouldAskInChunks() {
    batchAnswers(200, "[]");

    books()
        .listBooks(IntStream.rangeClosed(1, 7).mapToObj(this::address).toList())
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);

    venue.server().verify(3, postRequestedFor(urlPathEqualTo("/clob/books")));
    venue
        .server()
        .verify(
            postRequestedFor(urlPathEqualTo("/clob/books"))
                .withRequestBody(
                    equalToJson("[{\"token_id\":\"" + StubVenue.yesToken(7) + "\"}]")));
  }

  @Test
  void listBooksShouldGiveWhatCanBeReadAndCountTheRest() {
    batchAnswers(200, StubVenue.fixture("http_post_books.json"));

    List<MarketBook> found =
        books()
            .listBooks(List.of(address(1), address(2), address(3)))
            .collectList()
            .as(ContractSteps::only);

    assertThat(found).extracting(MarketBook::market).containsExactly(market(1), market(2));
    assertThat(found.getLast().book().bids()).isEmpty();
    assertThat(found.getLast().book().asks())
        .singleElement()
        .satisfies(level -> assertThat(level.price()).isEqualTo(Price.ofCents(2)));
    assertThat(venue.leftOut("crossed")).isEqualTo(1);
    assertThat(venue.leftOut("unreadable_level")).isEqualTo(1);
    assertThat(venue.leftOut("empty")).isEqualTo(1);
    assertThat(venue.leftOut("missing_field")).isEqualTo(1);
  }

  @Test
  void listBooksShouldAskTokenByTokenWhereTheBatchIsRefused() {
    batchAnswers(400, "{\"error\":\"Invalid payload\"}");
    hasBody(StubVenue.yesToken(1), StubVenue.fixture("http_get_book.json"));
    venue
        .server()
        .stubFor(
            get(urlPathEqualTo("/clob/book"))
                .withQueryParam("token_id", equalTo(StubVenue.yesToken(2)))
                .willReturn(jsonResponse("{\"error\":\"Invalid token id\"}", 400)));
    hasBody(StubVenue.yesToken(3), "{\"error\":\"later\"}");

    List<MarketBook> found =
        books()
            .listBooks(List.of(address(1), address(2), address(3), address(NO_BOOK)))
            .collectList()
            .as(ContractSteps::only);

    assertThat(found).extracting(MarketBook::market).containsExactly(market(1));
    assertThat(venue.leftOut("batch_refused")).isEqualTo(2);
    assertThat(venue.leftOut("refused")).isEqualTo(1);
    assertThat(venue.leftOut("broken")).isEqualTo(1);
  }

  @Test
  void listBooksShouldPassOverMarketsWithoutTokens() {
    books()
        .listBooks(List.of(new MarketAddress(market(1), null)))
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
    assertThat(venue.server().getAllServeEvents()).isEmpty();
  }

  @Test
  void listBooksShouldSurviveAnErrorPageInHtml() {
    venue
        .server()
        .stubFor(
            any(anyUrl()).willReturn(aResponse().withStatus(200).withBody("<html>busy</html>")));

    books()
        .listBooks(List.of(address(1)))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);
  }
}
