package ai.oddwons.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.simulator.http.FaultPlan;
import ai.oddwons.simulator.http.Health;
import ai.oddwons.simulator.universe.Plants;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

final class SimulatorServerTest {
  private static final SimulatorSettings SETTINGS =
      SimulatorSettings.defaults().withMarkets(200).withSpeed(0).withStart(Wire.NOW);

  private static HttpResponse<byte[]> get(URI base, String path, String encoding)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + path))
              .header("Accept-Encoding", encoding)
              .timeout(Duration.ofMinutes(2))
              .build();
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static HttpResponse<byte[]> get(URI base, String path)
      throws IOException, InterruptedException {
    return get(base, path, "identity");
  }

  @Test
  void allFourSurfacesShouldAnswerOnOnePort() throws Exception {
    try (SimulatorServer server = SimulatorServer.start(SETTINGS)) {
      assertThat(get(server.kalshi(), "/exchange/status").statusCode()).isEqualTo(200);
      assertThat(get(server.gamma(), "/status").statusCode()).isEqualTo(200);
      assertThat(get(server.clob(), "/time").statusCode()).isEqualTo(200);
      assertThat(get(server.data(), "/v2/status").statusCode()).isEqualTo(200);
      assertThat(get(URI.create("http://127.0.0.1:" + server.port()), "/other").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void gzipShouldComeWhenAskedForAndHoldTheSameBody() throws Exception {
    try (SimulatorServer server = SimulatorServer.start(SETTINGS)) {
      HttpResponse<byte[]> plain = get(server.kalshi(), "/markets?limit=50");
      HttpResponse<byte[]> packed = get(server.kalshi(), "/markets?limit=50", "gzip");
      assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
      assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
      assertThat(packed.body().length).isLessThan(plain.body().length / 3);
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertThat(in.readAllBytes()).isEqualTo(plain.body());
      }
    }
  }

  @Test
  void faultsShouldComeInTurnOverTheWire() throws Exception {
    try (SimulatorServer server = SimulatorServer.start(SETTINGS.withFaults(FaultPlan.every(1)))) {
      assertThat(get(server.kalshi(), "/markets").statusCode()).isEqualTo(429);
      assertThat(get(server.kalshi(), "/markets").statusCode()).isEqualTo(500);
      HttpResponse<byte[]> page = get(server.kalshi(), "/markets");
      assertThat(page.statusCode()).isIn(502, 503);
      assertThat(page.headers().firstValue("content-type")).contains("text/html");
      assertThatThrownBy(() -> get(server.kalshi(), "/markets")).isInstanceOf(IOException.class);
      long start = System.nanoTime();
      assertThat(get(server.kalshi(), "/markets").statusCode()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
    }
  }

  @Test
  void venueShouldBeDownOrTalkGarbageForGoodWhileTheOtherWorks() throws Exception {
    SimulatorSettings broken = SETTINGS.withKalshi(Health.DOWN).withPolymarket(Health.GARBAGE);
    try (SimulatorServer server = SimulatorServer.start(broken)) {
      assertThat(get(server.kalshi(), "/markets").statusCode()).isEqualTo(503);
      HttpResponse<byte[]> garbage = get(server.gamma(), "/markets/keyset");
      assertThat(garbage.statusCode()).isEqualTo(200);
      assertThat(new String(garbage.body(), java.nio.charset.StandardCharsets.UTF_8))
          .startsWith("<<<");
    }
    try (SimulatorServer server = SimulatorServer.start(SETTINGS.withKalshi(Health.DOWN))) {
      assertThat(get(server.gamma(), "/status").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void truthShouldBeToldThoughEveryAnswerOfTheVenuesIsAFault() throws Exception {
    SimulatorSettings settings = SETTINGS.withFaults(FaultPlan.every(1)).withPlants(Plants.USUAL);
    try (SimulatorServer server = SimulatorServer.start(settings)) {
      assertThat(get(server.truth(), "/pairs").statusCode()).isEqualTo(200);
      assertThat(get(server.truth(), "/negatives").statusCode()).isEqualTo(200);
      assertThat(get(server.truth(), "/gaps").statusCode()).isEqualTo(200);
      assertThat(get(server.truth(), "/other").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void standingTimeShouldGiveTheSameBytesAgain() throws Exception {
    try (SimulatorServer server = SimulatorServer.start(SETTINGS)) {
      byte[] first = get(server.gamma(), "/events/keyset?closed=false&limit=50").body();
      assertThat(get(server.gamma(), "/events/keyset?closed=false&limit=50").body())
          .isEqualTo(first);
    }
  }
}
