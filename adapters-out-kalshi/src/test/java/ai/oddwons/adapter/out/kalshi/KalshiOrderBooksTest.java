package ai.oddwons.adapter.out.kalshi;

import static ai.oddwons.adapter.out.kalshi.KalshiServer.endpoint;
import static com.github.tomakehurst.wiremock.client.WireMock.including;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.OrderBooks.MarketBook;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;
import tools.jackson.databind.node.ObjectNode;

final class KalshiOrderBooksTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @RegisterExtension final KalshiServer server = new KalshiServer();

  @Test
  void findBookShouldTurnBidsForNoIntoAsksForYes() {
    server.answers("/markets/A/orderbook", Fixtures.text("http_get_orderbook.json"));

    OrderBook book = books().findBook(address("A")).as(ContractSteps::only);

    assertThat(book.bestBid()).isEqualTo(new Level(Price.ofCents(41), Quantity.ofShares(310)));
    assertThat(book.asks())
        .containsExactly(
            new Level(Price.ofCents(43), Quantity.ofMicros(75_500_000)),
            new Level(Price.ofCents(45), Quantity.ofShares(40)));
    assertThat(book.receivedAt()).isEqualTo(KalshiServer.NOW);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404})
  void findBookShouldTakeTheTopFromTheMarketWhereTheBookIsWithheld(int status) {
    server.refuses("/markets/A/orderbook", status);
    server.answers("/markets/A", Fixtures.text("http_get_market.json"));

    OrderBook book = books().findBook(address("A")).as(ContractSteps::only);

    assertThat(book.bids()).containsExactly(new Level(Price.ofCents(41), Quantity.ofShares(310)));
    assertThat(book.asks())
        .containsExactly(new Level(Price.ofCents(43), Quantity.ofMicros(75_500_000)));
    assertThat(book.receivedAt()).isEqualTo(KalshiServer.NOW);
  }

  @ParameterizedTest
  @CsvSource({"0.0000, 0.00", "0.0000, 5.00", "0.4100, 0.00"})
  void findBookShouldNotTakeAnEmptySideForALevel(String bid, String size) {
    server.refuses("/markets/A/orderbook", 401);
    market(Fixtures.market().put("yes_bid_dollars", bid).put("yes_bid_size_fp", size));

    OrderBook book = books().findBook(address("A")).as(ContractSteps::only);

    assertThat(book.bids()).isEmpty();
    assertThat(book.asks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0.4100, n/a", "n/a, 310.00", "0.4100, ''"})
  void findBookShouldNotTakeAnUnreadableSideForAnEmptyOne(String bid, String size) {
    server.refuses("/markets/A/orderbook", 401);
    market(Fixtures.market().put("yes_bid_dollars", bid).put("yes_bid_size_fp", size));

    books()
        .findBook(address("A"))
        .as(StepVerifier::create)
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void findBookShouldAskAgainWhenTheTopIsCrossed() {
    server.refuses("/markets/A/orderbook", 401);
    market(Fixtures.market().put("yes_bid_dollars", "0.6000").put("yes_ask_dollars", "0.5000"));

    books()
        .findBook(address("A"))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);
  }

  @Test
  void findBookShouldFailWhereEvenAKeyIsOfNoUse() {
    server.refuses("/markets/A/orderbook", 403);

    books()
        .findBook(address("A"))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Refused.class)
        .verify(PATIENCE);
  }

  private void market(ObjectNode market) {
    server.answers("/markets/A", "{\"market\":%s}".formatted(market));
  }

  @Test
  void findBookShouldAskAgainWhenTheBookIsCrossed() {
    server.answers(
        "/markets/A/orderbook",
        "{\"orderbook_fp\":{\"yes_dollars\":[[\"0.6\",\"1\"]],\"no_dollars\":[[\"0.6\",\"1\"]]}}");

    books()
        .findBook(address("A"))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);
    assertThat(server.requests("/markets/A/orderbook")).hasSize(2);
  }

  @Test
  void findBookShouldNotGuessAtAnotherShape() {
    server.answers("/markets/A/orderbook", "{\"orderbook\":{\"yes\":[[41,310]],\"no\":[]}}");

    books()
        .findBook(address("A"))
        .as(StepVerifier::create)
        .expectError(VenueFailure.ContractBroken.class)
        .verify(PATIENCE);
  }

  @Test
  void listBooksShouldLeaveOutWhatItCannotTrustAndCountIt() {
    server.answers("/markets/orderbooks", Fixtures.text("http_get_orderbooks.json"));

    List<MarketBook> found = list("A", "B", "CROSSED", "BROKEN");

    assertThat(found).extracting(book -> book.market().nativeId()).containsExactly("A", "B");
    assertThat(found.getFirst().book().bids()).hasSize(1);
    assertThat(found.getLast().book().asks())
        .containsExactly(new Level(Price.ofMicros(1_000), Quantity.ofMicros(10_000)));
    assertThat(refused("crossed_book")).isEqualTo(1);
    assertThat(refused("wrong_book")).isEqualTo(1);
  }

  @Test
  void listBooksShouldAskForAHundredAtATime() {
    server.answers("/markets/orderbooks", "{\"orderbooks\":[]}");

    list(IntStream.range(0, 201).mapToObj(i -> "M" + i).toArray(String[]::new));

    assertThat(server.urls("/markets/orderbooks"))
        .hasSize(3)
        .last()
        .isEqualTo("/trade-api/v2/markets/orderbooks?tickers=M200");
  }

  @Test
  void listBooksShouldAskOneByOneWhenTheBatchIsRefused() {
    server.refuses("/markets/orderbooks", 401);
    server.answers("/markets/A/orderbook", Fixtures.text("http_get_orderbook.json"));
    server.refuses("/markets/GONE/orderbook", 404);

    assertThat(list("A", "GONE")).extracting(book -> book.market().nativeId()).containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404})
  void listBooksShouldLeaveOutTheMarketThatSpoilsTheBatchAndCountIt(int status) {
    server.answers("/markets/orderbooks", Fixtures.text("http_get_orderbooks.json"));
    server.stub(
        endpoint("/markets/orderbooks")
            .atPriority(1)
            .withQueryParam("tickers", including("BAD"))
            .willReturn(status(status)));

    assertThat(list("A", "BAD", "B"))
        .extracting(book -> book.market().nativeId())
        .containsExactly("A", "B");
    assertThat(refused("refused_" + status)).isEqualTo(1);
  }

  @Test
  void listBooksShouldFailWhenEveryMarketIsRefused() {
    server.refuses("/markets/orderbooks", 400);

    books()
        .listBooks(List.of(address("A"), address("B")))
        .as(StepVerifier::create)
        .expectError(VenueFailure.Refused.class)
        .verify(PATIENCE);
  }

  @Test
  void listBooksShouldTakeTheTopsFromTheMarketsWhereBooksAreWithheld() {
    server.refuses("/markets/orderbooks", 401);
    server.refuses("/markets/A/orderbook", 401);
    server.refuses("/markets/BROKEN/orderbook", 401);
    server.answers("/markets/A", Fixtures.text("http_get_market.json"));
    server.answers("/markets/BROKEN", "{\"market\":{\"status\":\"frozen\"}}");

    assertThat(list("A", "BROKEN", "GONE"))
        .singleElement()
        .satisfies(found -> assertThat(found.market().nativeId()).isEqualTo("A"))
        .satisfies(found -> assertThat(found.book().bids()).hasSize(1));
    assertThat(refused("refused_401")).isEqualTo(1);
    assertThat(refused("refused_404")).isEqualTo(1);
    assertThat(server.requests("/markets/orderbooks")).hasSize(1);
  }

  @Test
  void listBooksShouldLeaveOutACrossedTopAndKeepTheOthers() {
    server.refuses("/markets/orderbooks", 401);
    server.refuses("/markets/A/orderbook", 401);
    server.refuses("/markets/CROSSED/orderbook", 401);
    server.answers("/markets/A", Fixtures.text("http_get_market.json"));
    ObjectNode crossed =
        Fixtures.market().put("yes_bid_dollars", "0.6000").put("yes_ask_dollars", "0.5000");
    server.answers("/markets/CROSSED", "{\"market\":%s}".formatted(crossed));

    assertThat(list("CROSSED", "A"))
        .extracting(found -> found.market().nativeId())
        .containsExactly("A");
    assertThat(refused("crossed_book")).isEqualTo(1);
    assertThat(server.requests("/markets/CROSSED")).hasSize(2);
  }

  @Test
  void listBooksShouldNotFailForASingleMarketThatNobodyKnows() {
    server.refuses("/markets/orderbooks", 401);
    server.refuses("/markets/GONE/orderbook", 401);
    server.refuses("/markets/GONE", 404);

    assertThat(list("GONE")).isEmpty();
  }

  private double refused(String reason) {
    return server.meters().get("oddwons.venue.refused").tag("reason", reason).counter().count();
  }

  private List<MarketBook> list(String... tickers) {
    List<MarketAddress> asked = Stream.of(tickers).map(KalshiOrderBooksTest::address).toList();
    return books().listBooks(asked).collectList().as(ContractSteps::only);
  }

  private OrderBooks books() {
    return server.kalshi().venue().books();
  }

  private static MarketAddress address(String ticker) {
    return new MarketAddress(new MarketId(KalshiVenue.PLATFORM, ticker), null);
  }
}
