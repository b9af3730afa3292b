package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Paging;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadArbitrage;
import ai.oddwons.domain.market.Platform;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Gains that survive fees, depth and age, spreads to watch, and what became of them. */
public final class ArbitrageEndpoints implements Endpoint.Group {
  private final ReadArbitrage arbitrage;
  private final Answers answers;
  private final ArbitrageQuery filters;

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  public ArbitrageEndpoints(ReadArbitrage arbitrage, InstantSource clock, Set<Platform> platforms) {
    this.arbitrage = arbitrage;
    this.answers = new Answers(clock);
    this.filters = new ArbitrageQuery(platforms);
  }

  /** The lives before the one, whose path would take «life» for an id. */
  @Override
  public List<Endpoint> endpoints() {
    return List.of(list(), lives(), one());
  }

  private Endpoint list() {
    List<QueryParameter<?>> query = new ArrayList<>(filters.parameters());
    query.add(Paging.LIMIT);
    query.add(Paging.CURSOR);
    return new Endpoint(
        "listArbitrage",
        ArbitragePaths.LIST,
        "Arbitrage",
        "Trades whose prices leave a gain after fees, at the size the books fill; on request also "
            + "what falls short of that, and why.",
        query,
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Rows(List.of(OpportunityBody.class)),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.MALFORMED_CURSOR),
        this::answerList);
  }

  private Endpoint lives() {
    return new Endpoint(
        "listArbitrageLives",
        ArbitragePaths.LIFE,
        "Arbitrage",
        "How long findings of each type lasted, of the last thirty days.",
        List.of(),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Rows(List.of(LifeBody.class)),
        List.of(ProblemKind.INVALID_PARAMETER),
        this::answerLives);
  }

  private Endpoint one() {
    return new Endpoint(
        "findArbitrage",
        ArbitragePaths.ONE,
        "Arbitrage",
        "One opportunity with every look at it.",
        List.of(),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.One(OpportunityDetailBody.class),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.UNKNOWN_OPPORTUNITY),
        this::answerOne);
  }

  private Mono<ServerResponse> answerList(ServerRequest request, Query query) {
    OpportunityFilter filter = filters.read(query);
    PageRequest page = Paging.read(query);
    query.requireSound();
    return arbitrage
        .listOpportunities(filter, page)
        .flatMap(slice -> answers.page(request, slice, OpportunityBody::of));
  }

  private Mono<ServerResponse> answerLives(ServerRequest request, Query query) {
    query.requireSound();
    return arbitrage
        .listLives()
        .map(lives -> new Dated<>(new Slice<>(lives.body(), null), lives.asOf(), lives.freshFor()))
        .flatMap(slice -> answers.page(request, slice, LifeBody::of));
  }

  private Mono<ServerResponse> answerOne(ServerRequest request, Query query) {
    query.requireSound();
    OpportunityId id = OpportunityAsked.in(request);
    return arbitrage
        .findOpportunity(id)
        .switchIfEmpty(Mono.error(() -> OpportunityAsked.unknown(id)))
        .map(found ->
            new Dated<>(OpportunityDetailBody.of(found.body()), found.asOf(), found.freshFor()))
        .flatMap(found -> answers.single(request, found));
  }
}
