package ai.oddwons.adapter.in.web.match;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Paging;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.port.in.ReadMatches;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MatchId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Which markets of two venues ask the same, and by what we tell. */
public final class MatchEndpoints implements Endpoint.Group {
  private final ReadMatches matches;
  private final Answers answers;
  private final MatchQuery filters;

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  public MatchEndpoints(ReadMatches matches, InstantSource clock, Set<Platform> platforms) {
    this.matches = matches;
    this.answers = new Answers(clock);
    this.filters = new MatchQuery(platforms);
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(list(), one());
  }

  private Endpoint list() {
    List<QueryParameter<?>> query = new ArrayList<>(filters.parameters());
    query.add(Paging.LIMIT);
    query.add(Paging.CURSOR);
    return new Endpoint(
        "listMatches",
        MatchPaths.LIST,
        "Matches",
        "Markets of two venues that ask the same or have to do with each other, and by what we "
            + "tell, the last judged first.",
        query,
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Rows(List.of(MatchBody.class)),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.MALFORMED_CURSOR),
        this::answerList);
  }

  private Endpoint one() {
    return new Endpoint(
        "findMatch",
        MatchPaths.ONE,
        "Matches",
        "One match with every judgement of the two markets before.",
        List.of(),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.One(MatchDetailBody.class),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.UNKNOWN_MATCH),
        this::answerOne);
  }

  private Mono<ServerResponse> answerList(ServerRequest request, Query query) {
    MatchFilter filter = filters.read(query);
    PageRequest page = Paging.read(query);
    query.requireSound();
    return matches
        .listMatches(filter, page)
        .flatMap(slice -> answers.page(request, slice, MatchBody::of));
  }

  private Mono<ServerResponse> answerOne(ServerRequest request, Query query) {
    query.requireSound();
    MatchId id = MatchAsked.in(request);
    return matches
        .findMatch(id)
        .switchIfEmpty(Mono.error(() -> MatchAsked.unknown(id)))
        .map(found -> new Dated<>(MatchDetailBody.of(found.body()), found.asOf(), found.freshFor()))
        .flatMap(found -> answers.single(request, found));
  }
}
