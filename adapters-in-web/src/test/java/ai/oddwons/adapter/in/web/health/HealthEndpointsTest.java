package ai.oddwons.adapter.in.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.application.port.in.CheckHealth.Verdict;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class HealthEndpointsTest {
  private final AtomicBoolean accepting = new AtomicBoolean(true);

  @ParameterizedTest
  @CsvSource({"HEALTHY, 200", "DEGRADED, 200", "UNHEALTHY, 503"})
  void healthShouldAnswerByTheVerdict(Verdict verdict, int status) {
    client(() -> Mono.just(Examples.health(verdict)))
        .get()
        .uri("/health")
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectBody()
        .json(
            """
            {"status": "%s", "as_of": "2026-03-01T12:00:30Z", "conditions": [
              {"name": "database", "vital": true, "state": "up", "detail": "answers in 2 ms",
               "since": "2026-03-01T12:00:00Z"},
              {"name": "redis", "vital": false, "state": "down", "detail": "refused",
               "since": null}]}
            """
                .formatted(verdict.name().toLowerCase(Locale.ROOT)),
            JsonCompareMode.STRICT);
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTHY, true, 200, ready",
    "DEGRADED, true, 200, ready",
    "UNHEALTHY, true, 503, not_ready",
    "HEALTHY, false, 503, not_ready"
  })
  void readyShouldNeedBothHealthAndAnOpenDoor(
      Verdict verdict, boolean open, int status, String word) {
    accepting.set(open);

    client(() -> Mono.just(Examples.health(verdict)))
        .get()
        .uri("/health/ready")
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo(word);
  }

  @Test
  void liveShouldAskNobody() {
    client(() -> Mono.error(new IllegalStateException("asked")))
        .get()
        .uri("/health/live")
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void healthShouldServeManyAskersWithOneCheck() {
    AtomicInteger checks = new AtomicInteger();
    WebTestClient client =
        client(() ->
            Mono.fromSupplier(() -> {
              checks.incrementAndGet();
              return Examples.health(Verdict.HEALTHY);
            }));

    client.get().uri("/health").exchange().expectStatus().isOk();
    client.get().uri("/health/ready").exchange().expectStatus().isOk();

    assertThat(checks).hasValue(1);
  }

  private WebTestClient client(CheckHealth health) {
    return Clients.of(new HealthEndpoints(health, Examples.CLOCK, accepting::get));
  }
}
