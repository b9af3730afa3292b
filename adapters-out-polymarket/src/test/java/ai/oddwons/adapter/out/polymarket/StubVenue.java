package ai.oddwons.adapter.out.polymarket;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import ai.oddwons.adapter.out.http.RetryPolicy;
import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.polymarket.PolymarketSettings.Batches;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.OutcomeTokens;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reactor.core.scheduler.Schedulers;

/** The venue's three services on one loopback port, and the adapter that speaks to them. */
final class StubVenue implements BeforeEachCallback, AfterEachCallback {
  static final Instant NOW = Instant.parse("2026-11-20T18:30:00Z");
  static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final RetryPolicy QUICK =
      new RetryPolicy(3, Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofSeconds(30));
  private static final int FAULTS_FIRST = 1;

  /** What Gamma says at random. */
  private static final String FAULT =
      "{\"type\":\"internal error\",\"error\":\"cannot get the information\"}";

  private final Batches batches;
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
  private Polymarket polymarket;

  StubVenue() {
    this(Batches.DEFAULT);
  }

  StubVenue(Batches batches) {
    this.batches = batches;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server.start();
    Timing timing =
        new Timing(Schedulers.parallel(), System::nanoTime, InstantSource.fixed(NOW), () -> 0.5);
    PolymarketSettings settings =
        PolymarketSettings.of(at("/gamma"), at("/clob"), at("/data"))
            .withBatches(batches)
            .withRetry(QUICK);
    polymarket = Polymarket.open(settings, timing, new Telemetry(meters, ObservationRegistry.NOOP));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    polymarket.close();
    server.stop();
  }

  WireMockServer server() {
    return server;
  }

  Polymarket adapter() {
    return polymarket;
  }

  Venue venue() {
    return polymarket.venue();
  }

  /** How often something was left out for this reason. */
  double leftOut(String reason) {
    return meters.find("oddwons.venue.left_out").tag("reason", reason).counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  void stumbleOnce() {
    server.stubFor(
        any(anyUrl())
            .atPriority(FAULTS_FIRST)
            .inScenario("stumble")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("over")
            .willReturn(jsonResponse(FAULT, 500)));
  }

  void breakDown() {
    server.stubFor(any(anyUrl()).atPriority(FAULTS_FIRST).willReturn(jsonResponse(FAULT, 500)));
  }

  static MarketId marketId(int number) {
    return new MarketId(ConditionIds.PLATFORM, "0x%064x".formatted(number));
  }

  static MarketAddress address(int number) {
    return new MarketAddress(
        marketId(number), new OutcomeTokens(yesToken(number), noToken(number)));
  }

  static String yesToken(int number) {
    return "7132104567%067d".formatted(2 * number);
  }

  static String noToken(int number) {
    return "7132104567%067d".formatted(2 * number + 1);
  }

  /** A recorded answer of our own, in the documented shape. */
  static String fixture(String name) {
    try (InputStream in =
        Objects.requireNonNull(StubVenue.class.getResourceAsStream("/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private URI at(String path) {
    return URI.create(server.baseUrl() + path);
  }
}
