package ai.oddwons.adapter.in.web.health;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.application.port.in.CheckHealth;
import ai.oddwons.application.port.in.CheckHealth.Report;
import ai.oddwons.application.port.in.CheckHealth.Verdict;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The three questions about health. A report serves everybody who asks within a moment, so that a
 * crowd of askers costs the stores no more than one.
 */
public final class HealthEndpoints implements Endpoint.Group {
  private static final Duration SHARED_FOR = Duration.ofSeconds(1);

  private final Mono<Report> report;
  private final Answers answers;
  private final BooleanSupplier accepting;

  /**
   * @param accepting false while the process starts or goes down
   */
  public HealthEndpoints(CheckHealth health, InstantSource clock, BooleanSupplier accepting) {
    this.report = Mono.defer(health::check).cache(SHARED_FOR);
    this.answers = new Answers(clock);
    this.accepting = accepting;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        endpoint(
            "checkHealth",
            "/health",
            "All we depend on; 200 when healthy or degraded, 503 when nothing can be served.",
            HealthBody.class,
            this::answerHealth),
        endpoint(
            "checkLive",
            "/health/live",
            "200 as long as the process can answer at all; else it should be restarted.",
            ProbeBody.class,
            this::answerLive),
        endpoint(
            "checkReady",
            "/health/ready",
            "200 when requests should be sent here, else 503.",
            ProbeBody.class,
            this::answerReady));
  }

  private static Endpoint endpoint(
      String id,
      String path,
      String summary,
      Class<? extends Record> body,
      Endpoint.Handler handler) {
    return new Endpoint(
        id,
        path,
        "Health",
        summary,
        List.of(),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Bare(body),
        List.of(),
        handler);
  }

  private Mono<ServerResponse> answerHealth(ServerRequest request, Query query) {
    return report.flatMap(
        now -> answers.uncached(statusOf(now.verdict() != Verdict.UNHEALTHY), HealthBody.of(now)));
  }

  private Mono<ServerResponse> answerLive(ServerRequest request, Query query) {
    return answers.uncached(HttpStatus.OK, ProbeBody.LIVE);
  }

  private Mono<ServerResponse> answerReady(ServerRequest request, Query query) {
    return accepting.getAsBoolean()
        ? report.flatMap(now -> answerReady(now.verdict() != Verdict.UNHEALTHY))
        : answerReady(false);
  }

  private Mono<ServerResponse> answerReady(boolean ready) {
    return answers.uncached(statusOf(ready), ready ? ProbeBody.READY : ProbeBody.NOT_READY);
  }

  private static HttpStatus statusOf(boolean serving) {
    return serving ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
  }
}
