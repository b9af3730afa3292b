package ai.oddwons.adapter.in.web.guard;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells browsers how little our answers may do, and caches that an answer may travel compressed. A
 * route that needs more says so itself.
 */
public final class CommonHeadersFilter implements WebFilter {
  private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

  private static final String ONE_YEAR = "max-age=31536000";

  private final boolean behindTls;

  /**
   * @param behindTls whether a proxy of ours ends TLS before us, so that browsers may insist on it
   */
  public CommonHeadersFilter(boolean behindTls) {
    this.behindTls = behindTls;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getResponse().getHeaders();
    headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    headers.set("Content-Security-Policy", DATA_ONLY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    if (behindTls) {
      headers.set("Strict-Transport-Security", ONE_YEAR);
    }
    return chain.filter(exchange);
  }
}
