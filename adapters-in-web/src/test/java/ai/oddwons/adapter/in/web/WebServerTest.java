package ai.oddwons.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The real server with fakes behind it: what only shows on the wire. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WebServerTest {
  private static final String RAIN = "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5";

  private final HttpClient client = HttpClient.newHttpClient();
  private ConfigurableApplicationContext application;
  private URI base;

  @BeforeAll
  void start() {
    application = TestApplication.run();
    base = TestApplication.addressOf(application);
  }

  @AfterAll
  void stop() {
    application.close();
    client.close();
  }

  @Test
  void marketsShouldTravelCompressedWithAllHeaders() throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            get("/api/v1/markets").header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map())
        .containsEntry("content-encoding", List.of("gzip"))
        .containsEntry("content-type", List.of("application/json"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsKeys("etag", "cache-control", "vary", "x-request-id", "ratelimit");
  }

  @Test
  void smallAnswersShouldTravelPlain() throws Exception {
    HttpResponse<String> answer = send(get("/health/live").header("Accept-Encoding", "gzip"));

    assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
    assertThat(answer.body()).isEqualTo("{\"status\":\"live\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=UTF-8",
    "/health, application/json",
    "/health/ready, application/json",
    "/metrics, text/plain;version=0.0.4;charset=utf-8",
    "/v3/api-docs, application/json",
    "/docs, text/html;charset=UTF-8",
    "/docs/swagger-ui-bundle.js, text/javascript;charset=UTF-8",
    "/api/v1/runs, application/json",
    "/api/v1/patterns?kind=price_jump&min_score=50, application/json",
    "/api/v1/patterns/0f1e2d3c-0000-3000-8000-00000000000a, application/json",
    "/api/v1/matches?grade=equivalent, application/json",
    "/api/v1/matches/0f1e2d3c-0000-3000-8000-00000000000a, application/json",
    "/api/v1/arbitrage?status=watch, application/json",
    "/api/v1/arbitrage/17, application/json",
    "/api/v1/arbitrage/life, application/json",
    "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5, application/json"
  })
  void everyPageShouldBeThere(String path, String type) throws Exception {
    HttpResponse<String> answer = send(get(path));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains(type);
    assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/actuator",
        "/actuator/health",
        "/actuator/prometheus",
        "/webjars/swagger-ui/index.html",
        "/api/v1/markets/",
        "/api/v1/markets/kalshi",
        "/api/v1/patterns/",
        "/api/v1/matches/",
        "/api/v1/arbitrage/"
      })
  void everythingElseShouldBeAnUnknownRoute(String path) throws Exception {
    HttpResponse<String> answer = send(get(path));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(answer.body()).contains("urn:oddwons:problem:unknown-route");
  }

  @Test
  void metricsShouldCountRequestsByRoute() throws Exception {
    send(get(RAIN));

    assertThat(send(get("/metrics")).body())
        .contains("http_server_requests_seconds_count")
        .contains("uri=\"/api/v1/markets/{platform}/{id}\"")
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void otherMethodsShouldBeRefused() throws Exception {
    HttpResponse<String> answer =
        send(get("/api/v1/markets").POST(HttpRequest.BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD, OPTIONS");
  }

  @Test
  void headShouldBringHeadersAndNoBody() throws Exception {
    HttpResponse<String> answer = send(get(RAIN).HEAD());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("etag")).isPresent();
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void pagesOfAFriendShouldBeAllowedToRead() throws Exception {
    HttpResponse<String> answer = send(get(RAIN).header("Origin", TestApplication.FRIEND));
    HttpResponse<String> preflight =
        send(
            get(RAIN)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", TestApplication.FRIEND)
                .header("Access-Control-Request-Method", "GET"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("access-control-allow-origin"))
        .contains(TestApplication.FRIEND);
    assertThat(answer.headers().allValues("vary")).contains("Accept-Encoding", "Origin");
    assertThat(preflight.statusCode()).isEqualTo(200);
    assertThat(preflight.headers().firstValue("access-control-max-age")).contains("3600");
  }

  @Test
  void pagesOfAStrangerShouldNotBeAllowedToRead() throws Exception {
    HttpResponse<String> answer = send(get(RAIN).header("Origin", "https://stranger.example"));

    assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
  }

  @Test
  void aNamedRequestShouldKeepItsNameInProblemsToo() throws Exception {
    HttpResponse<String> answer = send(get("/nothing").header("X-Request-Id", "mine-1"));

    assertThat(answer.headers().firstValue("x-request-id")).contains("mine-1");
    assertThat(answer.body()).contains("\"request_id\":\"mine-1\"");
  }

  @ParameterizedTest
  @CsvSource({"4500, 414", "9000, 414"})
  void longQueriesShouldBeRefused(int length, int status) throws Exception {
    HttpResponse<String> answer = send(get("/api/v1/markets?q=" + "x".repeat(length)));

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void headersWithoutEndShouldBeRefused() throws Exception {
    HttpResponse<String> answer = send(get("/health/live").header("X-Long", "x".repeat(40_000)));

    assertThat(answer.statusCode()).isBetween(400, 499);
  }

  @Test
  void aMalformedAddressShouldBeTheCallersFault() throws Exception {
    assertThat(statusLineFor("GET /api/v1/markets?q=%zz HTTP/1.1")).contains(" 400 ");
    assertThat(statusLineFor("GET /api/v1/markets/kalshi/%zz HTTP/1.1")).contains(" 400 ");
  }

  /** For what a proper client would not send. */
  private String statusLineFor(String requestLine) throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String request = requestLine + "\r\nHost: here\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }
}
