package ai.oddwons.adapter.in.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeMarkets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class MarketOneTest {
  private static final String ONE = "/api/v1/markets/{platform}/{id}";

  private final FakeMarkets markets = new FakeMarkets();
  private final WebTestClient client =
      Clients.of(new MarketEndpoints(markets, Examples.CLOCK, Examples.PLATFORMS));

  @Test
  void oneShouldAddTheRulesToTheFieldsOfTheList() {
    markets.detail = Mono.just(Examples.collected(Examples.rainDetail()));
    String wording =
        """
        "primary": "Rain above 0.5 in at Central Park.", "secondary": "Trace is zero.",
        "sources": ["NWS"], "hash": "%s"
        """
            .formatted(Examples.RAIN_RULES.hash());

    client
        .get()
        .uri(ONE, "kalshi", Examples.RAIN.nativeId())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": {%s,
              "rules": {%s, "versions": [{"version": 1, "seen_at": "2026-02-28T15:00:00Z", %s}]},
              "confirmed_at": "2026-03-01T12:00:00Z"},
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(MarketJson.RAIN_FIELDS, wording, wording),
            JsonCompareMode.STRICT);
    assertThat(markets.asked).containsExactly(Examples.RAIN);
  }

  @Test
  void oneShouldDescribeAnUnknownMarketWhole() {
    client
        .get()
        .uri(ONE, "kalshi", "NONE")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(6)
        .jsonPath("$.type")
        .isEqualTo("urn:oddwons:problem:unknown-market")
        .jsonPath("$.title")
        .isEqualTo("No such market")
        .jsonPath("$.status")
        .isEqualTo(404)
        .jsonPath("$.detail")
        .isEqualTo("We never saw a market kalshi:NONE")
        .jsonPath("$.instance")
        .isEqualTo("/api/v1/markets/kalshi/NONE")
        .jsonPath("$.request_id")
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"K", "no blanks", "UPPER"})
  void oneShouldKnowNoMarketOfAnImpossiblePlatform(String platform) {
    client.get().uri(ONE, platform, "A").exchange().expectStatus().isNotFound();
    assertThat(markets.asked).isEmpty();
  }

  @Test
  void oneShouldRefuseParameters() {
    client
        .get()
        .uri("/api/v1/markets/kalshi/A?verbose=1")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].detail")
        .isEqualTo("is not known here; this route takes no parameters");
  }
}
