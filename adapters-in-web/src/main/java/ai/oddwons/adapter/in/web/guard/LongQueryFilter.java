package ai.oddwons.adapter.in.web.guard;

import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.ProblemWriter;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses queries that no honest caller writes, before anybody parses them. */
public final class LongQueryFilter implements WebFilter {
  private final int longest;

  /**
   * @param longest in characters, as written in the address
   */
  public LongQueryFilter(int longest) {
    this.longest = longest;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String query = exchange.getRequest().getURI().getRawQuery();
    if (query == null || query.length() <= longest) {
      return chain.filter(exchange);
    }
    return ProblemWriter.write(
        exchange,
        RequestProblem.of(
            ProblemKind.QUERY_TOO_LONG,
            "A query has at most %,d characters, this one %,d".formatted(longest, query.length())));
  }
}
