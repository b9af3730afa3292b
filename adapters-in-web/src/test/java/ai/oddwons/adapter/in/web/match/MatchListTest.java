package ai.oddwons.adapter.in.web.match;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeMatches;
import ai.oddwons.adapter.in.web.MatchExamples;
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

final class MatchListTest {
  private static final String LIST = "/api/v1/matches";
  private static final Cursor NEXT =
      new Cursor("judged", List.of("2026-03-01T11:45:00Z", MatchExamples.TWINS.toString()));

  private final FakeMatches matches = new FakeMatches();
  private final WebTestClient client =
      Clients.of(
          new MatchEndpoints(matches, Examples.CLOCK, Examples.PLATFORMS),
          new RequestIdFilter(new Random(1)));

  @Test
  void listShouldWriteEveryFieldOfAMatch() {
    matches.list = Mono.just(Examples.collected(new Slice<>(List.of(MatchExamples.twins()), NEXT)));

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
                .formatted(MatchJson.TWINS, NEXT.toText()),
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldWriteNullForAllThatIsAbsent() {
    matches.list =
        Mono.just(Examples.collected(new Slice<>(List.of(MatchExamples.parted()), null)));

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
                .formatted(MatchJson.PARTED),
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldBeEmptyAndStaleBeforeTheFirstMatching() {
    matches.list = Mono.just(new Dated<>(Slice.empty(), Instant.EPOCH, Duration.ofMinutes(30)));

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
    matches.list = Mono.error(new MalformedCursor("order volume"));

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
             "detail": "Begin again without a cursor", "instance": "/api/v1/matches",
             "request_id": "mine-1",
             "errors": [{"parameter": "cursor",
                         "detail": "must be the next_cursor of this list in this order"}]}
            """,
            JsonCompareMode.STRICT);
  }

  @Test
  void listShouldAskToComeBackWhenTheStoreIsGone() {
    matches.list = Mono.error(new StoreFailure.Unavailable("10.0.0.7 refused", null));

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
