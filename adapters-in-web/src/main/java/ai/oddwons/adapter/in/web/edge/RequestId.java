package ai.oddwons.adapter.in.web.edge;

import org.springframework.web.server.ServerWebExchange;

/** The name of one request, from its header to our logs. */
public final class RequestId {
  public static final String HEADER = "X-Request-Id";

  /** In the Reactor context and in the logs' MDC. */
  public static final String KEY = "request_id";

  private RequestId() {}

  /** Binds the name to its request. */
  public static void assign(ServerWebExchange exchange, String id) {
    exchange.getAttributes().put(KEY, id);
  }

  /** The server's own name for the connection's request where none was assigned. */
  public static String of(ServerWebExchange exchange) {
    return exchange.getAttributeOrDefault(KEY, exchange.getRequest().getId());
  }
}
