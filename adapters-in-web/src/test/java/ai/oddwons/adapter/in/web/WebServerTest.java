package ai.oddwons.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.application.port.in.CheckHealth.Verdict;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.application.port.in.ReadRuns;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** The real server with fakes behind it: what only shows on the wire. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WebServerTest {
  private static final String RAIN = "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5";

  private final HttpClient client = HttpClient.newHttpClient();
  private ConfigurableApplicationContext application;
  private URI base;

  @BeforeAll
  void start() {
    application =
        new SpringApplication(Application.class)
            .run("--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off");
    base = URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
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
  void probe() throws Exception {
    for (String path : List.of("/", "/health", "/health/live", "/health/ready", "/metrics", "/docs", "/v3/api-docs", "/v3/api-docs.yaml",
        "/webjars/swagger-ui/index.html", "/webjars/swagger-ui/swagger-initializer.js", "/v3/api-docs/swagger-config", "/nothing", "/actuator", "/actuator/health", "/actuator/prometheus", RAIN, "/api/v1/markets?limit=0&x=1", "/api/v1/runs", "/swagger-ui.html", "/api/v1/markets?q=%zz", "/webjars/x.js")) {
      HttpResponse<String> answer = send(get(path));
      System.out.println("=== " + path + " " + answer.statusCode() + " " + answer.headers().map());
      System.out.println(answer.body().substring(0, Math.min(1500, answer.body().length())));
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(URI.create(base.toString() + path.replace("%zz", "%25zz")));
  }

  /** What bootstrap does, with fakes. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(WebConfiguration.class)
  static class Application {
    @Bean
    ReadMarkets markets() {
      FakeMarkets markets = new FakeMarkets();
      markets.list =
          Mono.just(Examples.collected(new Slice<>(Collections.nCopies(20, Examples.rain()), null)));
      markets.detail = Mono.just(Examples.collected(Examples.rainDetail()));
      return markets;
    }

    @Bean
    ReadRuns runs() {
      FakeRuns runs = new FakeRuns();
      runs.latest = Mono.just(Examples.collectRun());
      return runs;
    }

    @Bean
    CheckHealth health() {
      return () -> Mono.just(Examples.health(Verdict.DEGRADED));
    }

    @Bean
    InstantSource clock() {
      return Examples.CLOCK;
    }

    @Bean
    WebSettings settings() {
      return new WebSettings(
          List.of("https://friend.example"), Examples.PLATFORMS, WebSettings.Limits.GENEROUS, 0);
    }
  }
}
