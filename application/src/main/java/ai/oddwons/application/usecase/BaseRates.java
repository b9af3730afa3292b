package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.record.BaseRate;
import ai.oddwons.domain.record.CoolDown;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How often patterns came true that were like one, as far as that was known at a moment. */
public final class BaseRates {
  private static final int MOST_CASES = 5_000;

  private final CaseStore cases;

  public BaseRates(CaseStore cases) {
    this.cases = cases;
  }

  /**
   * Of the finest stratum that holds enough cases; of those, the newest {@value #MOST_CASES}. Empty
   * when even all patterns of the kind are too few.
   *
   * @param asOf nothing that was found out later counts
   */
  public Mono<BaseRate> of(CaseKey key, Instant asOf) {
    return Flux.fromIterable(key.strata()).concatMap(stratum -> of(stratum, asOf), 1).next();
  }

  private Mono<BaseRate> of(Stratum stratum, Instant asOf) {
    return cases
        .listPastCases(stratum, asOf, MOST_CASES)
        .collectList()
        .flatMap(past -> Mono.justOrEmpty(BaseRate.tryOf(stratum, past, CoolDown.DAY)));
  }
}
