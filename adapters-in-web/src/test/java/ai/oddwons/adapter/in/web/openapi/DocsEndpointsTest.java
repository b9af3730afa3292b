package ai.oddwons.adapter.in.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.ArbitrageExamples;
import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeArbitrage;
import ai.oddwons.adapter.in.web.FakeMarkets;
import ai.oddwons.adapter.in.web.FakeMatches;
import ai.oddwons.adapter.in.web.FakePatterns;
import ai.oddwons.adapter.in.web.FakeRuns;
import ai.oddwons.adapter.in.web.MatchExamples;
import ai.oddwons.adapter.in.web.PatternExamples;
import ai.oddwons.adapter.in.web.arbitrage.ArbitrageEndpoints;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.EndpointRouter;
import ai.oddwons.adapter.in.web.health.HealthEndpoints;
import ai.oddwons.adapter.in.web.health.MetricsEndpoint;
import ai.oddwons.adapter.in.web.market.MarketEndpoints;
import ai.oddwons.adapter.in.web.match.MatchEndpoints;
import ai.oddwons.adapter.in.web.page.HomePage;
import ai.oddwons.adapter.in.web.pattern.PatternEndpoints;
import ai.oddwons.adapter.in.web.run.RunEndpoints;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.port.in.CheckHealth.Verdict;
import ai.oddwons.application.port.in.ReadMarkets.BookOutcome;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Quantity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DocsEndpointsTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String RAIN = "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5";
  private static final String JUMP = "/api/v1/patterns/0f1e2d3c-0000-3000-8000-00000000000a";

  private final FakeMarkets markets = new FakeMarkets();
  private final FakePatterns patterns = new FakePatterns();
  private final FakeMatches matches = new FakeMatches();
  private final FakeArbitrage arbitrage = new FakeArbitrage();
  private final FakeRuns runs = new FakeRuns();
  private final List<Endpoint> described =
      Stream.of(
              new MarketEndpoints(markets, Examples.CLOCK, Examples.PLATFORMS),
              new PatternEndpoints(patterns, Examples.CLOCK, Examples.PLATFORMS),
              new MatchEndpoints(matches, Examples.CLOCK, Examples.PLATFORMS),
              new ArbitrageEndpoints(arbitrage, Examples.CLOCK, Examples.PLATFORMS),
              new RunEndpoints(runs, Examples.CLOCK),
              new HealthEndpoints(
                  () -> Mono.just(Examples.health(Verdict.HEALTHY)), Examples.CLOCK, () -> true),
              new MetricsEndpoint(format -> ""),
              new HomePage(runs))
          .flatMap(group -> group.endpoints().stream())
          .toList();
  private final List<Endpoint> all =
      Stream.concat(described.stream(), new DocsEndpoints(described).endpoints().stream()).toList();
  private final WebTestClient client = Clients.of(() -> all);

  @BeforeEach
  void fill() {
    Candle silent = new Candle(Examples.COLLECTED, null, null, null, null, Quantity.ZERO, 1);
    Snapshot reading =
        new Snapshot(Examples.NOW, Examples.rainQuote(), null, Examples.collectRun().id());
    OrderBook empty = OrderBook.of(List.of(), List.of(), null, Examples.NOW);
    markets.list =
        Mono.just(Examples.collected(new Slice<>(List.of(Examples.rain(), Examples.cup()), null)));
    markets.detail = Mono.just(Examples.collected(Examples.rainDetail()));
    markets.snapshots = Mono.just(Examples.collected(new Slice<>(List.of(reading), null)));
    markets.candles = Mono.just(Examples.collected(new Slice<>(List.of(silent), null)));
    markets.book = Mono.just(new BookOutcome.Found(empty));
    patterns.list =
        Mono.just(
            Examples.collected(
                new Slice<>(List.of(PatternExamples.jump(), PatternExamples.widened()), null)));
    patterns.one = Mono.just(Examples.collected(PatternExamples.jumpWithOutcomes()));
    matches.list =
        Mono.just(
            Examples.collected(
                new Slice<>(List.of(MatchExamples.twins(), MatchExamples.parted()), null)));
    matches.one = Mono.just(Examples.collected(MatchExamples.twinsWithHistory()));
    arbitrage.list =
        Mono.just(
            Examples.collected(
                new Slice<>(List.of(ArbitrageExamples.pair(), ArbitrageExamples.ladder()), null)));
    arbitrage.one = Mono.just(Examples.collected(ArbitrageExamples.pairWithChecks()));
    arbitrage.lives = Mono.just(Examples.collected(ArbitrageExamples.lives()));
    runs.list = Mono.just(new Slice<>(List.of(Examples.collectRun()), null));
    runs.latest = Mono.just(Examples.collectRun());
  }

  @Test
  void documentShouldDescribeTheRegisteredRoutesAndNoOthers() {
    Set<String> registered = new TreeSet<>();
    EndpointRouter.of(all).accept(new PathCollector(registered));

    assertThat(new TreeSet<>(document().get("paths").propertyNames())).isEqualTo(registered);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/markets, /api/v1/markets",
    "/api/v1/markets/{platform}/{id}, " + RAIN,
    "/api/v1/markets/{platform}/{id}/history, " + RAIN + "/history?interval=raw",
    "/api/v1/markets/{platform}/{id}/history, " + RAIN + "/history?interval=1d",
    "/api/v1/markets/{platform}/{id}/book, " + RAIN + "/book",
    "/api/v1/patterns, /api/v1/patterns",
    "/api/v1/patterns/{id}, " + JUMP,
    "/api/v1/matches, /api/v1/matches",
    "/api/v1/matches/{id}, /api/v1/matches/0f1e2d3c-0000-3000-8000-00000000000a",
    "/api/v1/arbitrage, /api/v1/arbitrage",
    "/api/v1/arbitrage/{id}, /api/v1/arbitrage/17",
    "/api/v1/arbitrage/life, /api/v1/arbitrage/life",
    "/api/v1/runs, /api/v1/runs",
    "/api/v1/runs/latest/funnel, /api/v1/runs/latest/funnel",
    "/health, /health",
    "/health/ready, /health/ready"
  })
  void answersShouldFitTheirSchemas(String path, String address) {
    JsonNode document = document();
    JsonNode schema =
        document.get("paths").get(path).at("/get/responses/200/content/application~1json/schema");

    assertThat(SchemaCheck.complaints(document, schema, read(address))).isEmpty();
  }

  @Test
  void problemsShouldFitTheirSchema() {
    JsonNode document = document();
    JsonNode schema = document.at("/components/schemas/Problem");

    assertThat(SchemaCheck.complaints(document, schema, read("/api/v1/markets?x=1"))).isEmpty();
  }

  @Test
  void schemaCheckShouldBite() {
    JsonNode document = document();
    JsonNode schema = document.at("/components/schemas/Probe");

    assertThat(SchemaCheck.complaints(document, schema, JSON.readTree("{\"status\": 1}")))
        .hasSize(1);
    assertThat(SchemaCheck.complaints(document, schema, JSON.readTree("{\"state\": \"x\"}")))
        .hasSize(1);
  }

  @Test
  void documentShouldDescribeParametersAsTheyAreRead() {
    JsonNode parameters = document().get("paths").get("/api/v1/markets").at("/get/parameters");

    assertThat(parameters.get(0).toString())
        .isEqualTo(
            """
            {"in":"query","name":"platform","description":"The venue; several by comma. Must be \
            one of kalshi, polymarket.","required":false,"style":"form","explode":false,\
            "schema":{"type":"array","items":{"type":"string","enum":["kalshi","polymarket"]}}}\
            """);
  }

  @Test
  void documentShouldDescribeANumberWithDecimals() {
    JsonNode parameters = document().get("paths").get("/api/v1/patterns").at("/get/parameters");

    assertThat(parameters.get(7).toString())
        .isEqualTo(
            """
            {"in":"query","name":"min_score","description":"With this score or a higher one. Must \
            be a number from 0 to 100 with at most 2 decimals.","required":false,"style":"form",\
            "explode":false,"schema":{"type":"number"}}\
            """);
  }

  @Test
  void documentShouldDescribeAFlag() {
    JsonNode parameters = document().get("paths").get("/api/v1/matches").at("/get/parameters");

    assertThat(parameters.get(4).toString())
        .isEqualTo(
            """
            {"in":"query","name":"ended","description":"Also those of which a market is no longer \
            open. Must be true or false.","required":false,"style":"form","explode":false,\
            "schema":{"type":"boolean","default":false}}\
            """);
  }

  @Test
  void documentShouldShowTheFallbackOfAParameterThatTakesSeveral() {
    JsonNode parameters = document().get("paths").get("/api/v1/arbitrage").at("/get/parameters");

    assertThat(parameters.get(0).get("schema").toString())
        .isEqualTo(
            """
            {"type":"array","items":{"type":"string","enum":["active","watch","near_miss"]},\
            "default":["active"]}\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/markets/{platform}/{id}, 0, 'The venue, such as kalshi.'",
    "/api/v1/markets/{platform}/{id}, 1, The Kalshi ticker or the Polymarket condition id.",
    "/api/v1/markets/{platform}/{id}/book, 1, The Kalshi ticker or the Polymarket condition id.",
    "/api/v1/patterns/{id}, 0, The id of the pattern.",
    "/api/v1/matches/{id}, 0, The id of the match.",
    "/api/v1/arbitrage/{id}, 0, The id of the opportunity.",
    "/docs/{file}, 0, One of the files that the page at /docs is made of."
  })
  void documentShouldSayWhatAnIdInAPathNames(String path, int position, String description) {
    JsonNode parameters = document().get("paths").get(path).at("/get/parameters");

    assertThat(parameters.get(position).get("description").asString()).isEqualTo(description);
  }

  @Test
  void pageShouldNeedNothingFromElsewhere() {
    for (String path :
        List.of("/docs", "/docs/start.js", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js")) {
      client.get().uri(path).exchange().expectStatus().isOk();
    }
    client.get().uri("/docs/pom.xml").exchange().expectStatus().isNotFound();
  }

  private JsonNode document() {
    return read("/v3/api-docs");
  }

  private JsonNode read(String address) {
    byte[] body =
        client.get().uri(address).exchange().expectBody().returnResult().getResponseBody();
    assertThat(body).isNotNull();
    return JSON.readTree(body);
  }
}
