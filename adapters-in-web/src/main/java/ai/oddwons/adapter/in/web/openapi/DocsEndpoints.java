package ai.oddwons.adapter.in.web.openapi;

import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Json;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The OpenAPI document and the page that shows it, with all that the page needs: no other site is
 * asked.
 */
public final class DocsEndpoints implements Endpoint.Group {
  private static final String FOLDER = "ai/oddwons/adapter/in/web/openapi/";
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
  private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");
  private static final CacheControl FOR_AN_HOUR =
      CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

  /** Swagger UI styles its elements in place and draws with images inside its style sheet. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private static final Map<String, File> FILES =
      Map.of(
          "swagger-ui.css", new File(STYLE, SwaggerUi.file("swagger-ui.css")),
          "swagger-ui-bundle.js", new File(SCRIPT, SwaggerUi.file("swagger-ui-bundle.js")),
          "start.js", new File(SCRIPT, new ClassPathResource(FOLDER + "start.js")));

  private static final Resource PAGE = new ClassPathResource(FOLDER + "docs.html");

  private final byte[] document;

  /**
   * @param described all endpoints but these here, which describe themselves
   */
  public DocsEndpoints(List<Endpoint> described) {
    this.document =
        Json.bytes(
            OpenApiDocument.of(Stream.concat(described.stream(), endpoints().stream()).toList()));
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        endpoint(
            "readOpenApi",
            "/v3/api-docs",
            "This document.",
            this::answerDocument,
            MediaType.APPLICATION_JSON),
        endpoint("showDocs", "/docs", "This document for people.", DocsEndpoints::answerPage, HTML),
        endpoint(
            "readDocsFile",
            "/docs/{file}",
            "A file of that page.",
            DocsEndpoints::answerFile,
            SCRIPT,
            STYLE));
  }

  private Mono<ServerResponse> answerDocument(ServerRequest request, Query query) {
    return ServerResponse.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noCache())
        .bodyValue(document);
  }

  private static Mono<ServerResponse> answerPage(ServerRequest request, Query query) {
    return ServerResponse.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", POLICY)
        .body(BodyInserters.fromResource(PAGE));
  }

  private static Mono<ServerResponse> answerFile(ServerRequest request, Query query) {
    File file = FILES.get(request.pathVariable("file"));
    if (file == null) {
      throw RequestProblem.of(ProblemKind.UNKNOWN_ROUTE, "No such file");
    }
    return ServerResponse.ok()
        .contentType(file.type())
        .cacheControl(FOR_AN_HOUR)
        .body(BodyInserters.fromResource(file.content()));
  }

  private static Endpoint endpoint(
      String id, String path, String summary, Endpoint.Handler handler, MediaType... produces) {
    return new Endpoint(
        id,
        path,
        "Documentation",
        summary,
        List.of(),
        List.of(produces),
        new Endpoint.Shape.Text(),
        List.of(),
        handler);
  }

  private record File(MediaType type, Resource content) {}
}
