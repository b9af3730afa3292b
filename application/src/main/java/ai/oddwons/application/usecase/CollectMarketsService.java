package ai.oddwons.application.usecase;

import ai.oddwons.application.port.in.CollectMarkets;
import ai.oddwons.application.port.in.CollectMarkets.Update.Busy;
import ai.oddwons.application.port.in.CollectMarkets.Update.Ended;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.VenueReport;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collects all venues side by side, under the lock of the job. */
public final class CollectMarketsService implements CollectMarkets {
  private static final Set<RunStatus> READ_SOMETHING =
      EnumSet.of(RunStatus.DONE, RunStatus.PARTIAL);

  private final List<Venue> venues;
  private final Stores stores;
  private final LeasedRuns runs;
  private final VenueCollector collector;

  /**
   * @param venues at least one
   * @param stop completes when the process is told to end: the run then ends in part, in good order
   */
  public CollectMarketsService(
      List<Venue> venues,
      Stores stores,
      InstantSource clock,
      Supplier<RunId> runIds,
      CollectSettings settings,
      Mono<Void> stop) {
    if (venues.isEmpty()) {
      throw new IllegalArgumentException("no venue to collect");
    }
    this.venues = List.copyOf(venues);
    this.stores = stores;
    this.runs = new LeasedRuns(stores.ledger(), clock, runIds, settings.lease());
    this.collector = new VenueCollector(stores, clock, settings, stop);
  }

  @Override
  public Flux<Update> collect(Order order) {
    return runs.run(JobName.COLLECT, run -> collectAll(run, order), Busy::new);
  }

  private Flux<Update> collectAll(JobRun run, Order order) {
    return stores
        .ledger()
        .findLatest(JobName.COLLECT, READ_SOMETHING)
        .flatMapMany(previous -> collectAll(run, order, previous))
        .switchIfEmpty(collectAll(run, order, null));
  }

  private Flux<Update> collectAll(JobRun run, Order order, @Nullable JobRun previous) {
    return Flux.defer(() -> {
      VenueReports reports = new VenueReports();
      return Flux.fromIterable(venues)
          .flatMap(venue -> collector.collect(venue, order, run, previous, reports), venues.size())
          .concatWith(
              Mono.defer(() ->
                  reports
                      .storeFailure()
                      .map(failure -> endFailed(run, reports, failure))
                      .orElseGet(() -> end(run, reports, null).map(Ended::new))));
    });
  }

  /** What was kept before a store failed is told all the same, where it can still be told. */
  private Mono<Update> endFailed(JobRun run, VenueReports reports, StoreFailure failure) {
    return end(run, reports, failure.getMessage())
        .onErrorResume(StoreFailure.class, away -> Mono.empty())
        .then(Mono.error(failure));
  }

  private Mono<JobRun> end(JobRun run, VenueReports reports, @Nullable String failure) {
    List<VenueReport> sorted = reports.sorted();
    return runs.end(run, status(sorted), new RunReport(sorted, CollectFunnel.of(sorted), failure));
  }

  /** Done means that every venue was read to its end. */
  private static RunStatus status(List<VenueReport> reports) {
    if (reports.stream().allMatch(report -> report.failure() == null)) {
      return RunStatus.DONE;
    }
    boolean anything = reports.stream().anyMatch(report -> report.coverage().pagesClosed() > 0);
    return anything ? RunStatus.PARTIAL : RunStatus.FAILED;
  }
}
