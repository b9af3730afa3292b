package ai.oddwons.application.usecase;

import ai.oddwons.application.fake.InMemoryCollectionGaps;
import ai.oddwons.application.fake.InMemoryJobLedger;
import ai.oddwons.application.fake.InMemoryMarketStore;
import ai.oddwons.application.fake.InMemoryPriceCache;
import ai.oddwons.application.fake.InMemoryRejectedRecords;
import ai.oddwons.application.fake.InMemorySnapshotStore;
import ai.oddwons.application.fake.InMemoryVenue;
import ai.oddwons.application.fixture.SampleVenue;
import ai.oddwons.application.port.in.CollectMarkets.Order;
import ai.oddwons.application.port.in.CollectMarkets.Update;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Two venues and all stores in memory, with the use cases over them. */
final class World {
  static final Duration PATIENCE = Duration.ofMinutes(3);

  final TickingClock clock = new TickingClock(SampleVenue.NOON);
  final SampleVenue east = SampleVenue.named("east");
  final SampleVenue west = SampleVenue.named("west");
  final InMemoryVenue eastVenue = new InMemoryVenue(east.platform(), 2);
  final InMemoryVenue westVenue = new InMemoryVenue(west.platform(), 2);
  final InMemorySnapshotStore snapshots = new InMemorySnapshotStore();
  final InMemoryMarketStore markets = new InMemoryMarketStore(snapshots);
  final InMemoryPriceCache prices = new InMemoryPriceCache();
  final InMemoryJobLedger ledger = new InMemoryJobLedger();
  final InMemoryCollectionGaps gaps = new InMemoryCollectionGaps();
  final InMemoryRejectedRecords rejected = new InMemoryRejectedRecords();

  /** Told to stop by a test; never by default. */
  Mono<Void> stop = Mono.never();

  final Stores stores = new Stores(markets, snapshots, prices, ledger, gaps, rejected);
  private final AtomicLong runs = new AtomicLong();

  World() {
    eastVenue.group(east.event());
    westVenue.group(west.event());
  }

  List<Venue> venues() {
    return List.of(eastVenue.asVenue(), westVenue.asVenue());
  }

  RunId nextRunId() {
    return new RunId(new UUID(7, runs.incrementAndGet()));
  }

  CollectMarketsService collector() {
    return new CollectMarketsService(
        venues(), stores, clock, this::nextRunId, CollectSettings.DEFAULT, stop);
  }

  void listEast(int count, int bidCents) {
    for (int number = 1; number <= count; number++) {
      eastVenue.list(east.listed(number, bidCents, clock.instant()));
    }
  }

  void listWest(int count, int bidCents) {
    for (int number = 1; number <= count; number++) {
      westVenue.list(west.listed(number, bidCents, clock.instant()));
    }
  }

  List<Update> updatesOfACollection(boolean verify) {
    List<Update> updates = new ArrayList<>();
    StepVerifier.create(collector().collect(new Order(verify)))
        .recordWith(() -> updates)
        .thenConsumeWhile(update -> true)
        .expectComplete()
        .verify(PATIENCE);
    return updates;
  }

  JobRun collected() {
    return collected(false);
  }

  JobRun collected(boolean verify) {
    return switch (updatesOfACollection(verify).getLast()) {
      case Update.Ended ended -> ended.run();
      case Update.Busy busy -> throw new AssertionError("busy with " + busy.holder());
      case Update.Progress progress -> throw new AssertionError("stopped at " + progress);
    };
  }

  VenueReport east(JobRun run) {
    return run.report().venues().getFirst();
  }

  VenueReport west(JobRun run) {
    return run.report().venues().getLast();
  }
}
