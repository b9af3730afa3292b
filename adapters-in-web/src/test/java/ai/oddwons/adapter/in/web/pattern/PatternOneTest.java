package ai.oddwons.adapter.in.web.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakePatterns;
import ai.oddwons.adapter.in.web.PatternExamples;
import ai.oddwons.adapter.in.web.guard.RequestIdFilter;
import ai.oddwons.application.model.PatternView;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class PatternOneTest {
  private static final String ONE = "/api/v1/patterns/{id}";

  private final FakePatterns patterns = new FakePatterns();
  private final WebTestClient client =
      Clients.of(
          new PatternEndpoints(patterns, Examples.CLOCK, Examples.PLATFORMS),
          new RequestIdFilter(new Random(1)));

  @Test
  void oneShouldAddOutcomesAndBaseRateToTheFieldsOfTheList() {
    patterns.one = Mono.just(Examples.collected(PatternExamples.jumpWithOutcomes()));

    client
        .get()
        .uri(ONE, PatternExamples.JUMP)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": {%s,
              "outcomes": [
                {"horizon": "one_hour", "verdict": "unknown", "ahead": null, "mid": null,
                 "entry": null, "net": null, "fee_refusal": null,
                 "known_at": "2026-03-01T13:00:00Z"},
                {"horizon": "six_hours", "verdict": "hit", "ahead": true, "mid": "0.52",
                 "entry": {"side": "yes", "price": "0.43", "fee": "0.017157",
                           "at": "2026-03-01T12:05:00Z"},
                 "net": "-0.002157", "fee_refusal": null, "known_at": "2026-03-01T18:00:00Z"},
                {"horizon": "one_day", "verdict": "unknown", "ahead": true, "mid": "0.55",
                 "entry": {"side": "yes", "price": "0.43", "fee": null,
                           "at": "2026-03-01T12:05:00Z"},
                 "net": null,
                 "fee_refusal": {"code": "unrecorded_day", "reason": "no fee terms are on record"},
                 "known_at": "2026-03-02T12:00:00Z"}],
              "base_rate": {
                "hits": 51, "cases": 84, "events": 71,
                "rate": "0.607", "rate_from": "0.5", "rate_to": "0.705", "implied": "0.412",
                "net": {"mean": "0.006", "from": "-0.009", "to": "0.0211", "cases": 80},
                "from": "2026-01-01T08:00:00Z", "until": "2026-02-28T23:45:00Z",
                "alike": {"kind": "price_jump", "direction": "up", "price_zone": "from_30",
                          "closing_band": null, "category": null, "liquidity_tier": null}}},
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(PatternJson.JUMP_FIELDS),
            JsonCompareMode.STRICT);
    assertThat(patterns.asked).containsExactly(PatternExamples.JUMP);
  }

  @Test
  void oneShouldHaveNeitherOutcomesNorABaseRateBeforeAnythingIsKnown() {
    patterns.one =
        Mono.just(Examples.collected(new PatternView(PatternExamples.widened(), List.of(), null)));

    client
        .get()
        .uri(ONE, PatternExamples.WIDENED)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.data.outcomes")
        .isEqualTo(List.of())
        .jsonPath("$.data.base_rate")
        .value(rate -> assertThat(rate).isNull());
  }

  @Test
  void oneShouldDescribeAnUnknownPatternWhole() {
    client
        .get()
        .uri(ONE, PatternExamples.JUMP)
        .header("X-Request-Id", "mine-1")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .json(
            """
            {"type": "urn:oddwons:problem:unknown-pattern",
             "title": "No such pattern", "status": 404,
             "detail": "We never saw a pattern 0f1e2d3c-0000-3000-8000-00000000000a",
             "instance": "/api/v1/patterns/0f1e2d3c-0000-3000-8000-00000000000a",
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
  void oneShouldKnowNoPatternOfAnImpossibleId(String id) {
    client.get().uri(ONE, id).exchange().expectStatus().isNotFound();
    assertThat(patterns.asked).isEmpty();
  }

  @Test
  void oneShouldRefuseParameters() {
    client
        .get()
        .uri("/api/v1/patterns/0f1e2d3c-0000-3000-8000-00000000000a?verbose=1")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].detail")
        .isEqualTo("is not known here; this route takes no parameters");
  }
}
