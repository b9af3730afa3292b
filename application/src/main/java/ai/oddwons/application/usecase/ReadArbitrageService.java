package ai.oddwons.application.usecase;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.OpportunityDetail;
import ai.oddwons.application.model.OpportunityFilter;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityLife;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadArbitrage;
import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.domain.arbitrage.LifeTable;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.run.JobName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what pricing kept. */
public final class ReadArbitrageService implements ReadArbitrage {
  private static final Duration LIVES_OF = Duration.ofDays(30);

  private final ArbitrageStore opportunities;
  private final LastRun lastRun;
  private final InstantSource clock;

  /**
   * @param freshFor how old a search may be, see {@link Dated#freshFor}
   */
  public ReadArbitrageService(
      ArbitrageStore opportunities, JobLedger ledger, InstantSource clock, Duration freshFor) {
    this.opportunities = opportunities;
    this.lastRun = new LastRun(ledger, JobName.PRICE, freshFor);
    this.clock = clock;
  }

  @Override
  public Mono<Dated<Slice<OpportunityView>>> listOpportunities(
      OpportunityFilter filter, PageRequest page) {
    return lastRun.date(opportunities.listOpportunities(filter, page));
  }

  @Override
  public Mono<Dated<OpportunityDetail>> findOpportunity(OpportunityId id) {
    return lastRun.date(
        opportunities
            .findOpportunity(id)
            .flatMap(view ->
                opportunities
                    .listChecks(id)
                    .collectList()
                    .map(checks -> new OpportunityDetail(view, checks))));
  }

  @Override
  public Mono<Dated<List<OpportunityLife>>> listLives() {
    return lastRun.date(
        Mono.fromSupplier(() -> clock.instant().minus(LIVES_OF))
            .flatMap(from ->
                Flux.fromArray(OpportunityType.values())
                    .concatMap(type -> life(type, from), 1)
                    .collectList()));
  }

  private Mono<OpportunityLife> life(OpportunityType type, Instant from) {
    return opportunities
        .streamLifetimes(type, from)
        .collectList()
        .map(lifetimes -> new OpportunityLife(type, from, LifeTable.of(lifetimes)));
  }
}
