package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.score.ScoredCase;
import ai.oddwons.domain.record.CoolDown;
import ai.oddwons.domain.record.PastCase;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Scores as they are fitted by now: from the prior, and from cases whose outcome is known. */
final class LearntScores {
  private final CaseStore cases;
  private final DetectSettings settings;

  LearntScores(CaseStore cases, DetectSettings settings) {
    this.cases = cases;
    this.settings = settings;
  }

  /** Nothing that was found out after the moment is in it. */
  Mono<ScoreModel> asOf(Instant moment) {
    return Flux.fromArray(PatternKind.values())
        .concatMap(kind -> independent(kind, moment))
        .map(LearntScores::scored)
        .collectList()
        .map(settings.prior()::learn);
  }

  private Flux<PastCase> independent(PatternKind kind, Instant moment) {
    return cases
        .listPastCases(Stratum.of(kind), moment, settings.mostCases())
        .collectList()
        .flatMapIterable(CoolDown.DAY::independent);
  }

  private static ScoredCase scored(PastCase past) {
    return new ScoredCase(past.key(), past.test(), past.hit());
  }
}
