package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.OpportunityDetail;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityLife;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadArbitrage;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Answers what a test puts in, and notes what it was asked. */
public final class FakeArbitrage implements ReadArbitrage {
  public final List<Object> asked = new ArrayList<>();
  public Mono<Dated<Slice<OpportunityView>>> list = Mono.never();
  public Mono<Dated<OpportunityDetail>> one = Mono.empty();
  public Mono<Dated<List<OpportunityLife>>> lives = Mono.never();

  @Override
  public Mono<Dated<Slice<OpportunityView>>> listOpportunities(
      OpportunityFilter filter, PageRequest page) {
    asked.addAll(List.of(filter, page));
    return list;
  }

  @Override
  public Mono<Dated<OpportunityDetail>> findOpportunity(OpportunityId id) {
    asked.add(id);
    return one;
  }

  @Override
  public Mono<Dated<List<OpportunityLife>>> listLives() {
    asked.add("lives");
    return lives;
  }
}
