package ai.oddwons.adapter.in.web.guard;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers how little our answers may do. A route that needs more says so itself. */
public final class SecurityHeadersFilter implements WebFilter {
  public static final String POLICY = "Content-Security-Policy";

  private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

  /** The OpenAPI page brings scripts of its own and styles its elements in place. */
  private static final String DOCS =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private static final String ONE_YEAR = "max-age=31536000";

  private final boolean behindTls;

  /**
   * @param behindTls whether a proxy of ours ends TLS before us, so that browsers may insist on it
   */
  public SecurityHeadersFilter(boolean behindTls) {
    this.behindTls = behindTls;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getResponse().getHeaders();
    String path = exchange.getRequest().getPath().value();
    headers.set(POLICY, path.startsWith("/webjars/") ? DOCS : DATA_ONLY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    if (behindTls) {
      headers.set("Strict-Transport-Security", ONE_YEAR);
    }
    return chain.filter(exchange);
  }
}
