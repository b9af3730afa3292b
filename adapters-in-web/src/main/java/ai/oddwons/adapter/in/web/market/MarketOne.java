package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.domain.market.MarketId;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** One market. */
final class MarketOne {
  private final ReadMarkets markets;
  private final Answers answers;

  MarketOne(ReadMarkets markets, Answers answers) {
    this.markets = markets;
    this.answers = answers;
  }

  Endpoint endpoint() {
    return new Endpoint(
        "findMarket",
        MarketPaths.ONE,
        "Markets",
        "One market with its rules, every version of them.",
        List.of(),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.One(MarketDetailBody.class),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.UNKNOWN_MARKET),
        this::answer);
  }

  private Mono<ServerResponse> answer(ServerRequest request, Query query) {
    query.requireSound();
    MarketId id = MarketAsked.in(request);
    return markets
        .findMarket(id)
        .switchIfEmpty(Mono.error(() -> MarketAsked.unknown(id)))
        .map(
            found -> new Dated<>(MarketDetailBody.of(found.body()), found.asOf(), found.freshFor()))
        .flatMap(found -> answers.single(request, found));
  }
}
