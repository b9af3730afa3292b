package ai.oddwons.adapter.in.web.edge;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a problem as the whole answer. */
public final class ProblemWriter {
  private ProblemWriter() {}

  /** The response must not be committed yet. */
  public static Mono<Void> write(ServerWebExchange exchange, RequestProblem problem) {
    ServerHttpResponse response = exchange.getResponse();
    byte[] body =
        Json.bytes(
            ProblemBody.of(
                problem, exchange.getRequest().getPath().value(), RequestId.of(exchange)));
    response.setStatusCode(problem.kind().status());
    HttpHeaders headers = response.getHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setCacheControl("no-store");
    problem.headers().forEach(headers::set);
    return response.writeWith(
        Mono.<DataBuffer>fromSupplier(() -> response.bufferFactory().wrap(body)));
  }
}
