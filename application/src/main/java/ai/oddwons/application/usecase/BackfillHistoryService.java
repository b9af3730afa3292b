package ai.oddwons.application.usecase;

import ai.oddwons.application.port.in.BackfillHistory;
import ai.oddwons.application.port.in.BackfillHistory.Update.Busy;
import ai.oddwons.application.port.in.BackfillHistory.Update.Ended;
import ai.oddwons.application.port.in.BackfillHistory.Update.Progress;
import ai.oddwons.application.port.out.PriceHistory.Window;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fills in the past of all venues side by side, under the lock of the job. */
public final class BackfillHistoryService implements BackfillHistory {
  private static final Duration LEASE = CollectSettings.DEFAULT.lease();
  private static final int MARKETS_AT_ONCE = 100;
  private static final int READINGS_AT_ONCE = 5_000;

  private final List<Venue> venues;
  private final Stores stores;
  private final InstantSource clock;
  private final LeasedRuns runs;
  private final Mono<Void> stop;

  /**
   * @param venues at least one
   * @param stop completes when the process is told to end: the run then ends early, in good order
   */
  public BackfillHistoryService(
      List<Venue> venues,
      Stores stores,
      InstantSource clock,
      Supplier<RunId> runIds,
      Mono<Void> stop) {
    if (venues.isEmpty()) {
      throw new IllegalArgumentException("no venue to ask");
    }
    this.venues = List.copyOf(venues);
    this.stores = stores;
    this.clock = clock;
    this.stop = stop;
    this.runs = new LeasedRuns(stores.ledger(), clock, runIds, LEASE);
  }

  @Override
  public Flux<Update> backfill(Order order) {
    return runs.run(JobName.BACKFILL, run -> fillAll(run, order), Busy::new);
  }

  private Flux<Update> fillAll(JobRun run, Order order) {
    Instant until = clock.instant();
    Window window = new Window(until.minus(order.reach()), until, order.step());
    Filling filling = new Filling();
    return Flux.fromIterable(venues)
        .flatMap(venue -> fill(run.id(), venue, window, filling), venues.size())
        .concatWith(
            Mono.defer(() -> runs.end(run, filling.status(), filling.report()).map(Ended::new)));
  }

  private Flux<Update> fill(RunId run, Venue venue, Window window, Filling filling) {
    AtomicLong markets = new AtomicLong();
    AtomicLong snapshots = new AtomicLong();
    Mono<Void> stopped = stop.doOnSuccess(told -> filling.failed(venue.platform() + ": stopped"));
    return stores
        .markets()
        .streamUnsettled(venue.platform())
        .buffer(MARKETS_AT_ONCE)
        .takeUntilOther(stopped)
        .concatMap(
            batch ->
                fillBatch(run, venue, batch, window, snapshots)
                    .thenReturn(batch.size())
                    .takeUntilOther(stopped)
                    .map(filled ->
                        new Progress(venue.platform(), markets.addAndGet(filled), snapshots.get())),
            1)
        .cast(Update.class)
        .onErrorResume(
            VenueFailure.class,
            failure -> {
              filling.failed(venue.platform() + ": " + failure.getMessage());
              return Flux.empty();
            })
        .doOnComplete(() -> filling.filled(markets.get(), snapshots.get()));
  }

  /** Counts what is stored as it is stored: the rest of a batch may never come. */
  private Mono<Void> fillBatch(
      RunId run, Venue venue, List<MarketAddress> batch, Window window, AtomicLong snapshots) {
    return venue
        .history()
        .streamHistory(batch, window)
        .buffer(READINGS_AT_ONCE)
        .concatMap(readings -> stores.snapshots().recordPast(run, readings))
        .doOnNext(snapshots::addAndGet)
        .then();
  }

  /** What has been filled so far, over all venues. */
  private static final class Filling {
    private final AtomicLong markets = new AtomicLong();
    private final AtomicLong snapshots = new AtomicLong();
    private final Set<String> failures = new ConcurrentSkipListSet<>();

    void filled(long moreMarkets, long moreSnapshots) {
      markets.addAndGet(moreMarkets);
      snapshots.addAndGet(moreSnapshots);
    }

    void failed(String reason) {
      failures.add(reason);
    }

    RunStatus status() {
      if (failures.isEmpty()) {
        return RunStatus.DONE;
      }
      return snapshots.get() > 0 ? RunStatus.PARTIAL : RunStatus.FAILED;
    }

    RunReport report() {
      Funnel funnel =
          new Funnel(
              List.of(
                  new Step("markets", markets.get(), Tally.NONE),
                  new Step("snapshots", snapshots.get(), Tally.NONE)));
      return new RunReport(
          List.of(), funnel, failures.isEmpty() ? null : String.join("; ", failures));
    }
  }
}
