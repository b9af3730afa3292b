package ai.oddwons.adapter.in.web.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.ArbitrageExamples;
import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeArbitrage;
import ai.oddwons.adapter.in.web.guard.RequestIdFilter;
import ai.oddwons.application.model.OpportunityId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class ArbitrageOneTest {
  private static final String ONE = "/api/v1/arbitrage/{id}";

  private final FakeArbitrage arbitrage = new FakeArbitrage();
  private final WebTestClient client =
      Clients.of(
          new ArbitrageEndpoints(arbitrage, Examples.CLOCK, Examples.PLATFORMS),
          new RequestIdFilter(new Random(1)));

  @Test
  void oneShouldAddEveryLookToTheFieldsOfTheList() {
    arbitrage.one = Mono.just(Examples.collected(ArbitrageExamples.pairWithChecks()));

    client
        .get()
        .uri(ONE, ArbitrageExamples.PAIR)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": {%s,
              "checks": [
                {"at": "2026-03-01T11:45:12Z", "status": "active", "quantity": 200,
                 "profit": "7.5", "edge_percentage": "3.99", "stops": []},
                {"at": "2026-03-01T12:00:10Z", "status": "active", "quantity": 319,
                 "profit": "13.63888", "edge_percentage": "4.46", "stops": []}]},
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(ArbitrageJson.PAIR_FIELDS),
            JsonCompareMode.STRICT);
    assertThat(arbitrage.asked).containsExactly(ArbitrageExamples.PAIR);
  }

  @Test
  void oneShouldTellOfALookThatFoundNothing() {
    arbitrage.one = Mono.just(Examples.collected(ArbitrageExamples.ladderWithChecks()));

    client
        .get()
        .uri(ONE, ArbitrageExamples.LADDER)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": {%s,
              "checks": [
                {"at": "2026-03-01T12:00:10Z", "status": "near_miss", "quantity": null,
                 "profit": null, "edge_percentage": null,
                 "stops": [{"code": "no_gap", "detail": null},
                           {"code": "stale_book",
                            "detail": "kalshi:KXRAIN-26MAR02-T0.5: 5100 ms old, at most 5000"}]},
                {"at": "2026-03-01T12:00:40Z", "status": null, "quantity": null,
                 "profit": null, "edge_percentage": null,
                 "stops": [{"code": "event_over", "detail": null}]}]},
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(ArbitrageJson.LADDER_FIELDS),
            JsonCompareMode.STRICT);
  }

  @Test
  void oneShouldDescribeAnUnknownOpportunityWhole() {
    client
        .get()
        .uri(ONE, "4711")
        .header("X-Request-Id", "mine-1")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .json(
            """
            {"type": "urn:oddwons:problem:unknown-opportunity",
             "title": "No such opportunity", "status": 404,
             "detail": "We never saw an opportunity 4711",
             "instance": "/api/v1/arbitrage/4711", "request_id": "mine-1"}
            """,
            JsonCompareMode.STRICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"latest", "0", "-1", "+1", "01", "1.0", "١", "9223372036854775808", "lives"})
  void oneShouldKnowNoOpportunityOfAnImpossibleId(String id) {
    client.get().uri(ONE, id).exchange().expectStatus().isNotFound();
    assertThat(arbitrage.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 17, Long.MAX_VALUE})
  void oneShouldLookForEveryIdThatWeMayWrite(long id) {
    client.get().uri(ONE, id).exchange().expectStatus().isNotFound();
    assertThat(arbitrage.asked).containsExactly(new OpportunityId(id));
  }

  @Test
  void oneShouldRefuseParameters() {
    client.get().uri("/api/v1/arbitrage/17?verbose=1").exchange().expectStatus().isBadRequest();
    assertThat(arbitrage.asked).isEmpty();
  }
}
