package ai.oddwons.application.usecase;

import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.port.in.SettleCases;
import ai.oddwons.application.port.in.SettleCases.Update.Busy;
import ai.oddwons.application.port.in.SettleCases.Update.Ended;
import ai.oddwons.application.port.in.SettleCases.Update.Progress;
import ai.oddwons.application.port.out.CaseStore.DueCase;
import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.record.Aftermath;
import ai.oddwons.domain.record.CaseFollowUp;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds out batch by batch, the oldest first, and keeps each batch before the next one. */
public final class SettleCasesService implements SettleCases {
  private static final int CONCURRENCY = 4;

  private final DetectionStores stores;
  private final CaseReader reader;
  private final LeasedRuns runs;
  private final InstantSource clock;
  private final SettleSettings settings;
  private final Mono<Void> stop;

  /**
   * @param stop completes when the process is told to end: what was kept by then stays
   */
  public SettleCasesService(
      DetectionStores stores,
      InstantSource clock,
      Supplier<RunId> runIds,
      SettleSettings settings,
      Mono<Void> stop) {
    this.stores = stores;
    this.reader = new CaseReader(stores, settings.timing());
    this.runs = new LeasedRuns(stores.ledger(), clock, runIds, settings.lease());
    this.clock = clock;
    this.settings = settings;
    this.stop = stop;
  }

  @Override
  public Flux<Update> settle() {
    return runs.run(JobName.SETTLE, this::settle, Busy::new);
  }

  private Flux<Update> settle(JobRun run) {
    return Flux.defer(() -> {
      Settling settling = new Settling();
      return batch(settling)
          .expand(mayBeMore -> mayBeMore ? batch(settling) : Mono.empty())
          .<Update>map(mayBeMore -> new Progress(settling.outcomes()))
          .takeUntilOther(stop)
          .concatWith(Mono.defer(() -> end(run, settling)));
    });
  }

  /** Finds out and keeps some; gives whether more may be due. */
  private Mono<Boolean> batch(Settling settling) {
    return Mono.defer(() -> {
      Instant now = clock.instant();
      return stores
          .cases()
          .listDue(now, settings.batch())
          .collectList()
          .flatMap(due -> settle(due, now, settling));
    });
  }

  /** Each one that was due is kept or postponed, so that none comes twice. */
  private Mono<Boolean> settle(List<DueCase> due, Instant now, Settling settling) {
    return Flux.fromIterable(due)
        .flatMapSequential(
            one -> find(one, now).map(found -> settling.add(one, found)), CONCURRENCY)
        .then(Mono.defer(() -> stores.cases().keep(settling.found())))
        .then(Mono.defer(() -> stores.cases().postpone(settling.postponed())))
        .then(
            Mono.fromSupplier(() -> {
              settling.endBatch();
              return due.size() == settings.batch();
            }));
  }

  /** Of a market that is not known any more nothing was read. */
  private Mono<Finding<CaseOutcome>> find(DueCase due, Instant now) {
    return stores
        .markets()
        .findFreshMarket(due.pattern().market())
        .map(MarketView::market)
        .flatMap(market -> reader.read(due, market, now))
        .defaultIfEmpty(new Finding.Known<>(Aftermath.UNREAD))
        .flatMap(found ->
            switch (found) {
              case Finding.Known<Aftermath>(Aftermath after) ->
                  judge(due, after, now).map(Finding.Known::new);
              case Finding.NotYetKnown<Aftermath>(Instant until) ->
                  Mono.just(new Finding.NotYetKnown<>(until));
            });
  }

  /** With the fees of the days of entry and exit, never with those of today. */
  private Mono<CaseOutcome> judge(DueCase due, Aftermath after, Instant now) {
    return fees(due.pattern().market(), now)
        .map(fees ->
            new CaseFollowUp(fees).judge(due.pattern(), due.horizon(), after, clock.instant()));
  }

  private Mono<FeeHistory> fees(MarketId market, Instant now) {
    return stores.markets().findFees(market, now).defaultIfEmpty(FeeHistory.NONE);
  }

  private Mono<Update> end(JobRun run, Settling settling) {
    return runs.end(run, RunStatus.DONE, new RunReport(List.of(), settling.funnel(), null))
        .map(Ended::new);
  }
}
