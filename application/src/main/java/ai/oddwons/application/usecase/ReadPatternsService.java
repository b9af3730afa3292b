package ai.oddwons.application.usecase;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternView;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadPatterns;
import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.run.JobName;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Reads what analyses kept. */
public final class ReadPatternsService implements ReadPatterns {
  private final PatternStore patterns;
  private final CaseStore cases;
  private final BaseRates baseRates;
  private final LastRun lastRun;

  /**
   * @param freshFor how old an analysis may be, see {@link Dated#freshFor}
   */
  public ReadPatternsService(
      PatternStore patterns, CaseStore cases, JobLedger ledger, Duration freshFor) {
    this.patterns = patterns;
    this.cases = cases;
    this.baseRates = new BaseRates(cases);
    this.lastRun = new LastRun(ledger, JobName.ANALYZE, freshFor);
  }

  @Override
  public Mono<Dated<Slice<Pattern>>> listPatterns(PatternFilter filter, PageRequest page) {
    return lastRun.date(patterns.listPatterns(filter, page));
  }

  @Override
  public Mono<Dated<PatternView>> findPattern(PatternId id) {
    return lastRun.date(patterns.findPattern(id).flatMap(this::view));
  }

  /** There are at most as many outcomes as horizons. */
  private Mono<PatternView> view(Pattern pattern) {
    return cases
        .listOutcomes(pattern.id())
        .collectList()
        .flatMap(outcomes ->
            baseRates
                .of(pattern.key(), pattern.detectedAt())
                .map(rate -> new PatternView(pattern, outcomes, rate))
                .defaultIfEmpty(new PatternView(pattern, outcomes, null)));
  }
}
