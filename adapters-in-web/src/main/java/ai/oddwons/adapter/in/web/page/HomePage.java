package ai.oddwons.adapter.in.web.page;

import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.application.model.PassingFailure;
import ai.oddwons.application.port.in.ReadRuns;
import ai.oddwons.domain.run.JobName;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The first page: what this is, where to go on, and what the latest collection did. */
public final class HomePage implements Endpoint.Group {
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>OddWons</title>
      <style>%s</style>
      </head>
      <body>
      <h1>OddWons</h1>
      <p class="lead">Every open market on Kalshi and Polymarket, and what it costs over time.</p>
      <nav>%s</nav>
      <h2>Latest collection</h2>
      %s
      </body>
      </html>
      """;

  private static final String NAVIGATION =
      String.join(
          "\n",
          Html.link("/docs", "API documentation"),
          Html.link("/v3/api-docs", "OpenAPI document"),
          Html.link("/api/v1/markets?sort=volume&limit=20", "Markets"),
          Html.link("/api/v1/patterns?limit=20", "Patterns"),
          Html.link("/api/v1/runs", "Runs"),
          Html.link("/health", "Health"),
          Html.link("/metrics", "Metrics"));

  private final ReadRuns runs;
  private final Stylesheet stylesheet = Stylesheet.load();

  public HomePage(ReadRuns runs) {
    this.runs = runs;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        new Endpoint(
            "showHome",
            "/",
            "Pages",
            "The first page, for browsers.",
            List.of(),
            List.of(HTML),
            new Endpoint.Shape.Text(),
            List.of(),
            this::answer));
  }

  private Mono<ServerResponse> answer(ServerRequest request, Query query) {
    return runs.findLatestEnded(JobName.COLLECT)
        .map(LatestRun::html)
        .defaultIfEmpty(LatestRun.NONE)
        .onErrorResume(PassingFailure.class::isInstance, gone -> Mono.just(LatestRun.UNKNOWN))
        .flatMap(this::write);
  }

  private Mono<ServerResponse> write(String latestRun) {
    return ServerResponse.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", stylesheet.policy())
        .bodyValue(PAGE.formatted(stylesheet.css(), NAVIGATION, latestRun));
  }
}
