package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Paging;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.port.in.ReadPatterns;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.PatternId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What was found unusual about markets, and what became of it. */
public final class PatternEndpoints implements Endpoint.Group {
  private final ReadPatterns patterns;
  private final Answers answers;
  private final PatternQuery filters;

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  public PatternEndpoints(ReadPatterns patterns, InstantSource clock, Set<Platform> platforms) {
    this.patterns = patterns;
    this.answers = new Answers(clock);
    this.filters = new PatternQuery(platforms);
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
        "listPatterns",
        PatternPaths.LIST,
        "Patterns",
        "What was found unusual about markets, the latest first.",
        query,
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Rows(List.of(PatternBody.class)),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.MALFORMED_CURSOR),
        this::answerList);
  }

  private Endpoint one() {
    return new Endpoint(
        "findPattern",
        PatternPaths.ONE,
        "Patterns",
        "One pattern with what has become of it so far, and how often such patterns came true before.",
        List.of(),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.One(PatternDetailBody.class),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.UNKNOWN_PATTERN),
        this::answerOne);
  }

  private Mono<ServerResponse> answerList(ServerRequest request, Query query) {
    PatternFilter filter = filters.read(query);
    PageRequest page = Paging.read(query);
    query.requireSound();
    return patterns
        .listPatterns(filter, page)
        .flatMap(slice -> answers.page(request, slice, PatternBody::of));
  }

  private Mono<ServerResponse> answerOne(ServerRequest request, Query query) {
    query.requireSound();
    PatternId id = PatternAsked.in(request);
    return patterns
        .findPattern(id)
        .switchIfEmpty(Mono.error(() -> PatternAsked.unknown(id)))
        .map(found ->
            new Dated<>(PatternDetailBody.of(found.body()), found.asOf(), found.freshFor()))
        .flatMap(found -> answers.single(request, found));
  }
}
