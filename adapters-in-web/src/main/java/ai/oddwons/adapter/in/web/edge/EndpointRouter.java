package ai.oddwons.adapter.in.web.edge;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Turns declared endpoints into routes, and answers what they have in common. */
public final class EndpointRouter {
  private static final String ALLOWED = "GET, HEAD, OPTIONS";

  private EndpointRouter() {}

  /** HEAD is answered like GET without the body, OPTIONS with what is allowed, the rest refused. */
  public static RouterFunction<ServerResponse> of(List<Endpoint> endpoints) {
    RouterFunctions.Builder routes = RouterFunctions.route();
    for (Endpoint endpoint : endpoints) {
      routes.route(
          RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
              .and(RequestPredicates.path(endpoint.path())),
          request -> answer(endpoint, request));
    }
    for (Endpoint endpoint : endpoints) {
      routes.route(RequestPredicates.path(endpoint.path()), EndpointRouter::answerOtherMethod);
    }
    return routes.build();
  }

  private static Mono<ServerResponse> answer(Endpoint endpoint, ServerRequest request) {
    requireAcceptable(endpoint, request.headers().accept());
    Query query = Query.of(request.queryParams(), endpoint.query());
    return endpoint.handler().handle(request, query).checkpoint(endpoint.id());
  }

  private static Mono<ServerResponse> answerOtherMethod(ServerRequest request) {
    if (request.method().equals(HttpMethod.OPTIONS)) {
      return ServerResponse.noContent().header(HttpHeaders.ALLOW, ALLOWED).build();
    }
    return Mono.error(
        RequestProblem.of(
                ProblemKind.METHOD_NOT_ALLOWED,
                "%s is not allowed here, only %s".formatted(request.method(), ALLOWED))
            .withHeader(HttpHeaders.ALLOW, ALLOWED));
  }

  private static void requireAcceptable(Endpoint endpoint, List<MediaType> accepted) {
    boolean acceptable =
        accepted.isEmpty()
            || accepted.stream()
                .anyMatch(range -> endpoint.produces().stream().anyMatch(range::isCompatibleWith));
    if (!acceptable) {
      throw RequestProblem.of(
          ProblemKind.NOT_ACCEPTABLE,
          "This address answers in " + MediaType.toString(endpoint.produces()));
    }
  }
}
