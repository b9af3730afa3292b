package ai.oddwons.adapter.in.web.edge;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * One route that is read with GET: all that the router, the check of its query and the OpenAPI
 * document know of it, so that the three cannot part.
 *
 * @param id unique, camel-case: the operation's name for generated clients
 * @param path with variables in braces
 * @param query the parameters it takes; any other one is refused
 * @param produces on offer, the preferred one first; not empty
 * @param problems beside those that every route may have
 */
public record Endpoint(
    String id,
    String path,
    String tag,
    String summary,
    List<QueryParameter<?>> query,
    List<MediaType> produces,
    Shape shape,
    List<ProblemKind> problems,
    Handler handler) {
  public Endpoint {
    query = List.copyOf(query);
    produces = List.copyOf(produces);
    problems = List.copyOf(problems);
  }

  /** What the body of a success looks like. */
  public sealed interface Shape {
    /** A {@link Page} of such records; several classes where the query decides which. */
    record Rows(List<Class<? extends Record>> kinds) implements Shape {
      public Rows {
        kinds = List.copyOf(kinds);
      }
    }

    /** A {@link Single} of such a record. */
    record One(Class<? extends Record> kind) implements Shape {}

    /** The record itself. */
    record Bare(Class<? extends Record> kind) implements Shape {}

    /** No JSON. */
    record Text() implements Shape {}
  }

  /** Answers one request. */
  @FunctionalInterface
  public interface Handler {
    /**
     * @param query free of unknown parameters
     * @return always one response, or a failure that becomes a problem
     */
    Mono<ServerResponse> handle(ServerRequest request, Query query);
  }

  /** Endpoints that belong together. */
  public interface Group {
    List<Endpoint> endpoints();
  }
}
