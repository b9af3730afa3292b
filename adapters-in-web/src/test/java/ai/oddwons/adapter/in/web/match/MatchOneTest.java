package ai.oddwons.adapter.in.web.match;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeMatches;
import ai.oddwons.adapter.in.web.MatchExamples;
import ai.oddwons.adapter.in.web.guard.RequestIdFilter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class MatchOneTest {
  private static final String ONE = "/api/v1/matches/{id}";

  private final FakeMatches matches = new FakeMatches();
  private final WebTestClient client =
      Clients.of(
          new MatchEndpoints(matches, Examples.CLOCK, Examples.PLATFORMS),
          new RequestIdFilter(new Random(1)));

  @Test
  void oneShouldAddEveryJudgementToTheFieldsOfTheList() {
    matches.one = Mono.just(Examples.collected(MatchExamples.twinsWithHistory()));

    client
        .get()
        .uri(ONE, MatchExamples.TWINS)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": {%s,
              "history": [
                {"grade": "caveat", "relation": null, "reasons": ["other_rule", "field_unknown"],
                 "evidence": [
                   {"field": "rules", "agreement": "different",
                    "first": "trace is zero", "second": null}],
                 "rules_hashes": {
                   "first": "bac2633ce3e1e03e6269f41e8be9457d44a1576b22e152752ef36b62ad9990d6",
                   "second": "5d1b"},
                 "judged_at": "2026-03-01T09:15:00Z"},
                {%s}]},
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(MatchJson.TWINS_FIELDS, MatchJson.TWINS_JUDGEMENT),
            JsonCompareMode.STRICT);
    assertThat(matches.asked).containsExactly(MatchExamples.TWINS);
  }

  @Test
  void oneShouldDescribeAnUnknownMatchWhole() {
    client
        .get()
        .uri(ONE, "0f1e2d3c-0000-3000-8000-00000000000a")
        .header("X-Request-Id", "mine-1")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .json(
            """
            {"type": "urn:oddwons:problem:unknown-match",
             "title": "No such match", "status": 404,
             "detail": "We never saw a match 0f1e2d3c-0000-3000-8000-00000000000a",
             "instance": "/api/v1/matches/0f1e2d3c-0000-3000-8000-00000000000a",
             "request_id": "mine-1"}
            """,
            JsonCompareMode.STRICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "latest",
        "1-2-3-4-5",
        "0F1E2D3C-0000-3000-8000-00000000000A",
        "0f1e2d3c-0000-3000-8000-00000000000a0",
        "0f1e2d3c000030008000000000000000a"
      })
  void oneShouldKnowNoMatchOfAnImpossibleId(String id) {
    client.get().uri(ONE, id).exchange().expectStatus().isNotFound();
    assertThat(matches.asked).isEmpty();
  }

  @Test
  void oneShouldRefuseParameters() {
    client
        .get()
        .uri("/api/v1/matches/0f1e2d3c-0000-3000-8000-00000000000a?verbose=1")
        .exchange()
        .expectStatus()
        .isBadRequest();
    assertThat(matches.asked).isEmpty();
  }
}
