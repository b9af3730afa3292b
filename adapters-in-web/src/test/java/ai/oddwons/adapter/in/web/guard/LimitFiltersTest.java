package ai.oddwons.adapter.in.web.guard;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeRuns;
import ai.oddwons.adapter.in.web.health.HealthEndpoints;
import ai.oddwons.adapter.in.web.run.RunEndpoints;
import ai.oddwons.application.port.in.CheckHealth.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class LimitFiltersTest {
  private static final String RUNS = "/api/v1/runs";

  private final RateLimitFilter twoAtOnce = new RateLimitFilter(Examples.CLOCK, 1, 2, 0);

  @Test
  void rateLimitShouldTellWhereACallerStandsAndThenRefuse() {
    WebTestClient client = Clients.of(new RunEndpoints(new FakeRuns(), Examples.CLOCK), twoAtOnce);

    client
        .get()
        .uri(RUNS)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("RateLimit-Policy", "\"address\";q=2;w=2")
        .expectHeader()
        .valueEquals("RateLimit", "\"address\";r=1;t=1");
    client.get().uri(RUNS).exchange().expectStatus().isOk();
    client
        .get()
        .uri(RUNS)
        .exchange()
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .valueEquals("Retry-After", "1")
        .expectHeader()
        .valueEquals("RateLimit", "\"address\";r=0;t=2")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:oddwons:problem:too-many-requests");
  }

  @Test
  void rateLimitShouldLetProbesThrough() {
    WebTestClient client =
        Clients.of(
            new HealthEndpoints(
                () -> Mono.just(Examples.health(Verdict.HEALTHY)), Examples.CLOCK, () -> true),
            twoAtOnce);

    for (int probe = 0; probe < 5; probe++) {
      client.get().uri("/health/live").exchange().expectStatus().isOk();
    }
  }

  @Test
  void longQueriesShouldBeRefusedFromTheFirstCharacterTooMany() {
    WebTestClient client =
        Clients.of(new RunEndpoints(new FakeRuns(), Examples.CLOCK), new LongQueryFilter(8));

    client.get().uri(RUNS + "?limit=10").exchange().expectStatus().isOk();
    client
        .get()
        .uri(RUNS + "?limit=100")
        .exchange()
        .expectStatus()
        .isEqualTo(414)
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("A query has at most 8 characters, this one 9");
  }
}
