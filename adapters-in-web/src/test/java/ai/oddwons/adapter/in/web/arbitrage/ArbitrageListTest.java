package ai.oddwons.adapter.in.web.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.ArbitrageExamples;
import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeArbitrage;
import ai.oddwons.adapter.in.web.guard.RequestIdFilter;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.StoreFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class ArbitrageListTest {
  private static final String LIST = "/api/v1/arbitrage";
  private static final Cursor NEXT = new Cursor("newest", List.of("2026-03-01T11:45:12Z", "17"));

  private final FakeArbitrage arbitrage = new FakeArbitrage();
  private final WebTestClient client =
      Clients.of(
          new ArbitrageEndpoints(arbitrage, Examples.CLOCK, Examples.PLATFORMS),
          new RequestIdFilter(new Random(1)));

  @Test
  void listShouldWriteEveryFieldOfAnOpportunity() {
    arbitrage.list =
        Mono.just(Examples.collected(new Slice<>(List.of(ArbitrageExamples.pair()), NEXT)));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": [%s],
             "next_cursor": "%s",
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(ArbitrageJson.PAIR, NEXT.toText()),
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldWriteNullForAllThatIsAbsent() {
    arbitrage.list =
        Mono.just(Examples.collected(new Slice<>(List.of(ArbitrageExamples.ladder()), null)));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectBody()
        .json(
            """
            {"data": [%s],
             "next_cursor": null,
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(ArbitrageJson.LADDER),
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldBeEmptyAndStaleBeforeTheFirstSearch() {
    arbitrage.list = Mono.just(new Dated<>(Slice.empty(), Instant.EPOCH, Duration.ofMinutes(30)));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Cache-Control", "no-cache")
        .expectBody()
        .json(
            """
            {"data": [], "next_cursor": null,
             "as_of": "1970-01-01T00:00:00Z", "fresh_for_seconds": 1800, "stale": true}
            """,
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldDescribeACursorOfAnotherListWhole() {
    arbitrage.list = Mono.error(new MalformedCursor("order volume"));

    client
        .get()
        .uri(LIST + "?cursor=" + NEXT.toText())
        .header("X-Request-Id", "mine-1")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .json(
            """
            {"type": "urn:oddwons:problem:malformed-cursor",
             "title": "The cursor does not belong to this list", "status": 400,
             "detail": "Begin again without a cursor", "instance": "/api/v1/arbitrage",
             "request_id": "mine-1",
             "errors": [{"parameter": "cursor",
                         "detail": "must be the next_cursor of this list in this order"}]}
            """,
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldAskToComeBackWhenTheStoreIsGone() {
    arbitrage.list = Mono.error(new StoreFailure.Unavailable("10.0.0.7 refused", null));

    client
        .get()
        .uri(LIST)
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "5")
        .expectBody(String.class)
        .value(body -> assertThat(body).contains("unavailable").doesNotContain("10.0.0.7"));
  }
}
