package ai.oddwons.adapter.in.web.guard;

import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.ProblemWriter;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.adapter.in.web.edge.Seconds;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets each address ask so often and no more, and tells it where it stands in the fields of the
 * IETF draft «RateLimit header fields for HTTP». Probes and monitoring are let through: they must
 * not be starved by a neighbour behind the same address.
 */
public final class RateLimitFilter implements WebFilter {
  private static final String POLICY = "RateLimit-Policy";
  private static final String STANDING = "RateLimit";

  private final RateLimiter limiter;
  private final int trustedProxies;
  private final String policy;

  /**
   * @param perSecond requests that an address may make each second for long
   * @param burst requests that it may make at once
   * @param trustedProxies how many proxies of ours each request passes
   */
  public RateLimitFilter(InstantSource clock, int perSecond, int burst, int trustedProxies) {
    this.limiter = new RateLimiter(clock, perSecond, burst, RateLimiter.MOST_CALLERS);
    this.trustedProxies = trustedProxies;
    this.policy = "\"address\";q=%d;w=%d".formatted(burst, Math.max(1, burst / perSecond));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (isOpenToProbes(exchange.getRequest().getPath().value())) {
      return chain.filter(exchange);
    }
    RateLimiter.Decision decision =
        limiter.take(ClientAddress.of(exchange.getRequest(), trustedProxies));
    HttpHeaders headers = exchange.getResponse().getHeaders();
    headers.set(POLICY, policy);
    headers.set(STANDING, standing(decision));
    return decision.taken() ? chain.filter(exchange) : refuse(exchange, decision);
  }

  private static Mono<Void> refuse(ServerWebExchange exchange, RateLimiter.Decision decision) {
    return ProblemWriter.write(
        exchange,
        RequestProblem.of(
                ProblemKind.TOO_MANY_REQUESTS, "This address has used up its requests for now")
            .retryAfter(decision.untilNext()));
  }

  private static String standing(RateLimiter.Decision decision) {
    return "\"address\";r=%d;t=%d"
        .formatted(decision.remaining(), Seconds.roundedUp(decision.untilFull()));
  }

  private static boolean isOpenToProbes(String path) {
    return path.equals("/metrics") || path.equals("/health") || path.startsWith("/health/");
  }
}
