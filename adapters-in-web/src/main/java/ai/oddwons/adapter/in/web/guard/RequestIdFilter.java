package ai.oddwons.adapter.in.web.guard;

import ai.oddwons.adapter.in.web.edge.RequestId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Names each request: by the caller's header when it is harmless, else by a number of our own. The
 * name goes back in the answer and, through the Reactor context, into every log line of the
 * request.
 */
public final class RequestIdFilter implements WebFilter {
  /** Nothing that could break a log line or a header. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final String prefix;
  private final AtomicLong count = new AtomicLong();

  /**
   * @param random tells the processes apart; asked once
   */
  public RequestIdFilter(RandomGenerator random) {
    this.prefix = Long.toHexString(random.nextLong()) + "-";
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String id = idFor(exchange.getRequest().getHeaders().getFirst(RequestId.HEADER));
    RequestId.assign(exchange, id);
    exchange.getResponse().getHeaders().set(RequestId.HEADER, id);
    return chain.filter(exchange).contextWrite(context -> context.put(RequestId.KEY, id));
  }

  private String idFor(@Nullable String given) {
    return given != null && HARMLESS.matcher(given).matches()
        ? given
        : prefix + Long.toHexString(count.incrementAndGet());
  }
}
