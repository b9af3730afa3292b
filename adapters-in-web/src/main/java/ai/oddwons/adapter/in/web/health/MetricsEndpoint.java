package ai.oddwons.adapter.in.web.health;

import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Query;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** All meters of the process in the text formats of Prometheus. */
public final class MetricsEndpoint implements Endpoint.Group {
  private static final MediaType PROMETHEUS =
      MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");
  private static final MediaType OPEN_METRICS =
      MediaType.parseMediaType("application/openmetrics-text;version=1.0.0;charset=utf-8");

  private final UnaryOperator<String> scrape;

  /**
   * @param scrape from the content type to the text in it
   */
  public MetricsEndpoint(UnaryOperator<String> scrape) {
    this.scrape = scrape;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        new Endpoint(
            "readMetrics",
            "/metrics",
            "Health",
            "All meters, for Prometheus.",
            List.of(),
            List.of(PROMETHEUS, OPEN_METRICS),
            new Endpoint.Shape.Text(),
            List.of(),
            this::answer));
  }

  private Mono<ServerResponse> answer(ServerRequest request, Query query) {
    MediaType format = chosen(request.headers().accept());
    return Mono.fromSupplier(() -> scrape.apply(format.toString()))
        .flatMap(text ->
            ServerResponse.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(format)
                .bodyValue(text));
  }

  /** The newer format only for those who name it. */
  private static MediaType chosen(List<MediaType> accepted) {
    boolean named =
        accepted.stream()
            .anyMatch(range -> range.isConcrete() && range.isCompatibleWith(OPEN_METRICS));
    return named ? OPEN_METRICS : PROMETHEUS;
  }
}
