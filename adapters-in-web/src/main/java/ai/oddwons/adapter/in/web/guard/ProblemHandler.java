package ai.oddwons.adapter.in.web.guard;

import ai.oddwons.adapter.in.web.edge.ParameterFault;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.ProblemWriter;
import ai.oddwons.adapter.in.web.edge.RequestId;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PassingFailure;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Turns every failure into a problem. What we did not foresee says nothing to the caller but the
 * request's name, under which our log holds the rest.
 */
public final class ProblemHandler implements WebExceptionHandler, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** Before the framework's own, which writes another shape. */
  private static final int ORDER = -2;

  @Override
  public int getOrder() {
    return ORDER;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    RequestProblem problem = problemFor(failure, exchange);
    log(exchange, problem, failure);
    return ProblemWriter.write(exchange, problem);
  }

  private static RequestProblem problemFor(Throwable failure, ServerWebExchange exchange) {
    return switch (failure) {
      case RequestProblem known -> known;
      case MalformedCursor cursor -> malformedCursor();
      case PassingFailure passing ->
          RequestProblem.of(
                  ProblemKind.UNAVAILABLE, "Our store does not answer just now; try again soon")
              .retryAfter(PAUSE);
      case ResponseStatusException ofTheFramework -> byStatus(ofTheFramework, exchange);
      case InvalidMediaTypeException unreadable ->
          RequestProblem.of(ProblemKind.BAD_REQUEST, "A media type in the headers is malformed");
      default ->
          RequestProblem.of(
              ProblemKind.INTERNAL,
              "Please quote the request id %s when you report this"
                  .formatted(RequestId.of(exchange)));
    };
  }

  private static RequestProblem malformedCursor() {
    String detail = "must be the next_cursor of this list in this order";
    return RequestProblem.of(
        ProblemKind.MALFORMED_CURSOR,
        "Begin again without a cursor",
        List.of(new ParameterFault("cursor", detail)));
  }

  private static RequestProblem byStatus(
      ResponseStatusException failure, ServerWebExchange exchange) {
    return switch (failure.getStatusCode().value()) {
      case 404 ->
          RequestProblem.of(
              ProblemKind.UNKNOWN_ROUTE,
              "No route " + exchange.getRequest().getPath().value() + "; see /docs");
      case 405 -> RequestProblem.of(ProblemKind.METHOD_NOT_ALLOWED, "Only GET is answered here");
      case 406 -> RequestProblem.of(ProblemKind.NOT_ACCEPTABLE, "No accepted format is on offer");
      default ->
          failure.getStatusCode().is4xxClientError()
              ? RequestProblem.of(ProblemKind.BAD_REQUEST, "The request cannot be read")
              : RequestProblem.of(ProblemKind.INTERNAL, "Please try again later");
    };
  }

  private static void log(ServerWebExchange exchange, RequestProblem problem, Throwable failure) {
    if (!problem.kind().status().is5xxServerError()) {
      return;
    }
    String path = exchange.getRequest().getPath().value();
    try (var scope = MDC.putCloseable(RequestId.KEY, RequestId.of(exchange))) {
      if (problem.kind() == ProblemKind.INTERNAL) {
        LOG.error("{} failed", path, failure);
      } else {
        LOG.warn("{} could not be answered: {}", path, failure.getMessage());
      }
    }
  }
}
