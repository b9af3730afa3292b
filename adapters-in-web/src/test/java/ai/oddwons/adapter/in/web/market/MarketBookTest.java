package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeMarkets;
import ai.oddwons.application.port.in.ReadMarkets.BookOutcome;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class MarketBookTest {
  private static final String BOOK = "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5/book";

  private final FakeMarkets markets = new FakeMarkets();
  private final WebTestClient client =
      Clients.of(new MarketEndpoints(markets, Examples.CLOCK, Examples.PLATFORMS));

  @Test
  void bookShouldWriteBothSidesBestFirst() {
    List<Level> bids =
        List.of(
            new Level(Price.ofCents(39), Quantity.ofShares(5)),
            new Level(Price.ofCents(40), Quantity.ofMicros(2_500_000)));
    markets.book =
        Mono.just(new BookOutcome.Found(OrderBook.of(bids, List.of(), null, Examples.NOW)));

    client
        .get()
        .uri(BOOK)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": {"platform": "kalshi", "id": "KXRAIN-26MAR02-T0.5",
                      "bids": [{"price": "0.4", "size": "2.5"}, {"price": "0.39", "size": "5"}],
                      "asks": [], "observed_at": null, "received_at": "2026-03-01T12:00:30Z"},
             "as_of": "2026-03-01T12:00:30Z", "fresh_for_seconds": 5, "stale": false}
            """,
            JsonCompareMode.STRICT);
  }

  static Stream<Arguments> otherOutcomes() {
    return Stream.of(
        Arguments.of(new BookOutcome.UnknownMarket(), 404, "unknown-market"),
        Arguments.of(new BookOutcome.NoBook(), 404, "no-book"),
        Arguments.of(new BookOutcome.VenueSilent("timed out"), 502, "venue-silent"));
  }

  @ParameterizedTest
  @MethodSource("otherOutcomes")
  void bookShouldTellWhyThereIsNone(BookOutcome outcome, int status, String type) {
    markets.book = Mono.just(outcome);

    client
        .get()
        .uri(BOOK)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:oddwons:problem:" + type);
  }
}
