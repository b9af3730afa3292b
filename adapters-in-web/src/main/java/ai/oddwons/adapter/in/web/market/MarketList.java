package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Paging;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.domain.market.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of markets, and the search in it. */
final class MarketList {
  private final ReadMarkets markets;
  private final Answers answers;
  private final MarketQuery filters;

  MarketList(ReadMarkets markets, Answers answers, Set<Platform> platforms) {
    this.markets = markets;
    this.answers = answers;
    this.filters = new MarketQuery(platforms);
  }

  List<Endpoint> endpoints() {
    return List.of(
        endpoint(
            "listMarkets",
            MarketPaths.LIST,
            "Markets with their latest quotes; the open ones unless a status is asked for.",
            filters::read),
        endpoint(
            "searchMarkets",
            MarketPaths.SEARCH,
            "The same for markets that hold the words of `q`, which must be given.",
            filters::readSearch));
  }

  private Endpoint endpoint(
      String name, String path, String summary, Function<Query, MarketFilter> reader) {
    List<QueryParameter<?>> query = new ArrayList<>(filters.parameters());
    query.add(Paging.LIMIT);
    query.add(Paging.CURSOR);
    return new Endpoint(
        name,
        path,
        "Markets",
        summary,
        query,
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Rows(List.of(MarketSummary.class)),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.MALFORMED_CURSOR),
        (request, asked) -> answer(request, asked, reader.apply(asked)));
  }

  private Mono<ServerResponse> answer(ServerRequest request, Query query, MarketFilter filter) {
    PageRequest page = Paging.read(query);
    query.requireSound();
    return markets
        .listMarkets(filter, page)
        .flatMap(slice -> answers.page(request, slice, MarketSummary::of));
  }
}
