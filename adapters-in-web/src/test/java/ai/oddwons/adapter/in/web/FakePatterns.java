package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternView;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadPatterns;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Answers what a test puts in, and notes what it was asked. */
public final class FakePatterns implements ReadPatterns {
  public final List<Object> asked = new ArrayList<>();
  public Mono<Dated<Slice<Pattern>>> list = Mono.never();
  public Mono<Dated<PatternView>> one = Mono.empty();

  @Override
  public Mono<Dated<Slice<Pattern>>> listPatterns(PatternFilter filter, PageRequest page) {
    asked.addAll(List.of(filter, page));
    return list;
  }

  @Override
  public Mono<Dated<PatternView>> findPattern(PatternId id) {
    asked.add(id);
    return one;
  }
}
