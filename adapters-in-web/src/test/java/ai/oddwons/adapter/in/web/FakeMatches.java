package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MatchDetail;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadMatches;
import ai.oddwons.domain.matching.MatchId;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Answers what a test puts in, and notes what it was asked. */
public final class FakeMatches implements ReadMatches {
  public final List<Object> asked = new ArrayList<>();
  public Mono<Dated<Slice<MatchView>>> list = Mono.never();
  public Mono<Dated<MatchDetail>> one = Mono.empty();

  @Override
  public Mono<Dated<Slice<MatchView>>> listMatches(MatchFilter filter, PageRequest page) {
    asked.addAll(List.of(filter, page));
    return list;
  }

  @Override
  public Mono<Dated<MatchDetail>> findMatch(MatchId id) {
    asked.add(id);
    return one;
  }
}
