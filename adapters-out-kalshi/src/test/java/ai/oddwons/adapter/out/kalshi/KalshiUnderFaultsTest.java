package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.http.HttpSettings;
import ai.oddwons.adapter.out.http.RetryPolicy;
import ai.oddwons.adapter.out.http.Telemetry;
import ai.oddwons.adapter.out.http.Timing;
import ai.oddwons.adapter.out.http.TokenBucket;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ContractSteps;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** A venue of which every fifth answer is a fault of another kind. */
final class KalshiUnderFaultsTest {
  private static final int PAGES = 60;

  /** Read here, since a server's thread must not read files. */
  private static final ObjectNode MARKET = Fixtures.market();

  private final AtomicInteger answers = new AtomicInteger();
  private DisposableServer server;

  @BeforeEach
  void start() {
    server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .route(routes ->
                routes
                    .get("/series", (request, response) -> json(response, "{\"series\":[]}"))
                    .get("/events", this::page))
            .bindNow(Duration.ofSeconds(30));
  }

  @AfterEach
  void stop() {
    server.disposeNow(Duration.ofSeconds(5));
  }

  @Test
  void streamOpenMarketsShouldStillListEveryMarketOnce() {
    KalshiVenue kalshi = KalshiVenue.open(settings(), timing(), telemetry());

    List<CataloguePage> pages =
        kalshi.venue().catalogue().streamOpenMarkets().collectList().as(ContractSteps::only);
    kalshi.close();

    assertThat(pages)
        .flatExtracting(CataloguePage::markets)
        .extracting(listed -> listed.market().id().nativeId())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, PAGES).mapToObj(number -> "M-" + number).toList());
    assertThat(pages).flatExtracting(CataloguePage::rejections).isEmpty();
    assertThat(answers).hasValueGreaterThan(PAGES);
  }

  private Publisher<Void> page(HttpServerRequest request, HttpServerResponse response) {
    int answer = answers.incrementAndGet();
    return answer % 5 == 0 ? fault(answer / 5, response) : json(response, body(number(request)));
  }

  private static Publisher<Void> fault(int kind, HttpServerResponse response) {
    return switch (kind % 5) {
      case 0 -> response.status(429).sendString(Mono.just("{\"error\":\"too many requests\"}"));
      case 1 -> response.status(500).send();
      case 2 -> response.sendString(Mono.just("<html><body>one moment</body></html>"));
      case 3 -> json(response, body(1).substring(0, 700));
      default -> Mono.never();
    };
  }

  private static Publisher<Void> json(HttpServerResponse response, String body) {
    return response.header("Content-Type", "application/json").sendString(Mono.just(body));
  }

  private static int number(HttpServerRequest request) {
    String uri = request.uri();
    int cursor = uri.indexOf("cursor=");
    return cursor < 0 ? 1 : Integer.parseInt(uri.substring(cursor + "cursor=".length()));
  }

  private static String body(int number) {
    return "{\"events\":[{\"event_ticker\":\"E-%d\",\"title\":\"T\",\"markets\":[%s]}],\"cursor\":\"%s\"}"
        .formatted(
            number,
            MARKET.deepCopy().put("ticker", "M-" + number),
            number == PAGES ? "" : String.valueOf(number + 1));
  }

  private KalshiSettings settings() {
    URI base = URI.create("http://127.0.0.1:" + server.port());
    return KalshiSettings.of(base)
        .withHttp(HttpSettings.of(base).withCallTimeout(Duration.ofSeconds(2)))
        .withLimit(new TokenBucket.Limit(100_000, 100_000, Duration.ofSeconds(1)))
        .withRetry(
            new RetryPolicy(8, Duration.ofMillis(2), Duration.ofMillis(20), Duration.ofSeconds(1)));
  }

  private static Timing timing() {
    return new Timing(
        Schedulers.parallel(), System::nanoTime, InstantSource.fixed(KalshiServer.NOW), () -> 0.5);
  }

  private static Telemetry telemetry() {
    return new Telemetry(new SimpleMeterRegistry(), ObservationRegistry.create());
  }
}
