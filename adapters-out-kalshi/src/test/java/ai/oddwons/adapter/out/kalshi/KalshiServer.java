package ai.oddwons.adapter.out.kalshi;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import ai.oddwons.adapter.out.http.HttpSettings;
import ai.oddwons.adapter.out.http.RetryPolicy;
import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.http.Timing;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reactor.core.scheduler.Schedulers;

/** A Kalshi on loopback and an adapter that talks to it, new for each test. */
final class KalshiServer implements BeforeEachCallback, AfterEachCallback {
  static final String ROOT = "/trade-api/v2";
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  static final RetryPolicy QUICK =
      new RetryPolicy(3, Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofSeconds(1));

  private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private @Nullable KalshiVenue kalshi;

  @Override
  public void beforeEach(ExtensionContext context) {
    server.start();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (kalshi != null) {
      kalshi.close();
    }
    server.stop();
  }

  /** Quick to try again and rich; waits long for a first answer, since the machine may be busy. */
  KalshiSettings settings() {
    URI base = URI.create(server.baseUrl() + ROOT);
    return KalshiSettings.of(base)
        .withHttp(HttpSettings.of(base).withCallTimeout(Duration.ofSeconds(20)))
        .withLimit(KalshiSettings.limitOf(12_000))
        .withRetry(QUICK);
  }

  KalshiVenue kalshi() {
    if (kalshi == null) {
      kalshi = open(settings());
    }
    return kalshi;
  }

  KalshiVenue open(KalshiSettings settings) {
    return open(
        settings,
        new Timing(Schedulers.parallel(), System::nanoTime, InstantSource.fixed(NOW), () -> 0.5));
  }

  KalshiVenue open(KalshiSettings settings, Timing timing) {
    kalshi =
        KalshiVenue.open(settings, timing, new Telemetry(meters, ObservationRegistry.create()));
    return kalshi;
  }

  SimpleMeterRegistry meters() {
    return meters;
  }

  static MappingBuilder endpoint(String path) {
    return get(urlPathEqualTo(ROOT + path));
  }

  void stub(MappingBuilder mapping) {
    server.stubFor(mapping);
  }

  void answers(String path, String body) {
    stub(endpoint(path).willReturn(okJson(body)));
  }

  void refuses(String path, int status) {
    stub(endpoint(path).willReturn(status(status)));
  }

  /** One 500, then the rest as stubbed. */
  void stumbleOnce() {
    stub(
        any(anyUrl())
            .atPriority(1)
            .inScenario("stumble")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("recovered")
            .willReturn(serverError()));
  }

  void breakDown() {
    stub(any(anyUrl()).atPriority(1).willReturn(serverError()));
  }

  List<LoggedRequest> requests(String path) {
    return server.findAll(getRequestedFor(urlPathEqualTo(ROOT + path)));
  }

  List<String> urls(String path) {
    return requests(path).stream().map(Request::getUrl).toList();
  }
}
