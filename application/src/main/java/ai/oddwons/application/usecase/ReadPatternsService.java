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
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Reads what analyses kept. */
public final class ReadPatternsService implements ReadPatterns {
  /** A run that did a part of its work may have passed over the very market that is asked for. */
  private static final Set<RunStatus> WELL = EnumSet.of(RunStatus.DONE);

  private final PatternStore patterns;
  private final CaseStore cases;
  private final BaseRates baseRates;
  private final JobLedger ledger;
  private final Duration freshFor;

  /**
   * @param freshFor how old an analysis may be, see {@link Dated#freshFor}
   */
  public ReadPatternsService(
      PatternStore patterns, CaseStore cases, JobLedger ledger, Duration freshFor) {
    this.patterns = patterns;
    this.cases = cases;
    this.baseRates = new BaseRates(cases);
    this.ledger = ledger;
    this.freshFor = freshFor;
  }

  @Override
  public Mono<Dated<Slice<Pattern>>> listPatterns(PatternFilter filter, PageRequest page) {
    return date(patterns.listPatterns(filter, page));
  }

  @Override
  public Mono<Dated<PatternView>> findPattern(PatternId id) {
    return date(patterns.findPattern(id).flatMap(this::view));
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

  /** The time is asked first: a run that ends meanwhile must not make an older body look newer. */
  private <T> Mono<Dated<T>> date(Mono<T> body) {
    return ledger
        .findLatest(JobName.ANALYZE, WELL)
        .map(JobRun::startedAt)
        .defaultIfEmpty(Instant.EPOCH)
        .flatMap(at -> body.map(value -> new Dated<>(value, at, freshFor)));
  }
}
