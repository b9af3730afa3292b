package ai.oddwons.application.usecase;

import ai.oddwons.application.port.in.CollectMarkets.Order;
import ai.oddwons.application.port.in.CollectMarkets.Update;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.run.CollectionGap;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collects one venue: its listing page by page, then the check, then what left the listing. */
final class VenueCollector {
  private final Stores stores;
  private final PageKeeper keeper;
  private final InstantSource clock;
  private final CollectSettings settings;
  private final Mono<Void> stop;

  /**
   * @param stop completes when the process is told to end: no further page is then asked for
   */
  VenueCollector(Stores stores, InstantSource clock, CollectSettings settings, Mono<Void> stop) {
    this.stop = stop;
    this.stores = stores;
    this.keeper = new PageKeeper(stores);
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * A venue that fails ends the stream early, not with an error: the report says why and a gap is
   * recorded. So it is when a store of ours fails, which is told apart.
   *
   * @param previous the last run that worked on this venue, null when there was none
   * @param reports takes the report when the venue is done
   */
  Flux<Update> collect(
      Venue venue, Order order, JobRun run, @Nullable JobRun previous, VenueReports reports) {
    return Flux.defer(() -> {
      Instant start = clock.instant();
      Past past = Past.of(venue.platform(), previous);
      VenueCollection collection = new VenueCollection(venue.platform(), past.listed());
      return noteMissedRuns(run, venue, past)
          .thenMany(listing(venue, order, run, collection))
          .doOnComplete(() -> reports.add(collection.report(since(start), null)))
          .onErrorResume(
              VenueFailure.class,
              failure -> {
                reports.add(collection.report(since(start), failure.getMessage()));
                return gap(run.id(), venue, past, start, collection, failure)
                    .onErrorResume(
                        StoreFailure.class, away -> Mono.fromRunnable(() -> reports.add(away)))
                    .thenMany(Flux.empty());
              })
          .onErrorResume(
              StoreFailure.class,
              failure -> {
                reports.add(failure);
                reports.add(collection.report(since(start), failure.getMessage()));
                return gap(run.id(), venue, past, start, collection, failure)
                    .onErrorResume(StoreFailure.class, away -> Mono.empty())
                    .thenMany(Flux.empty());
              });
    });
  }

  private Flux<Update> listing(Venue venue, Order order, JobRun run, VenueCollection collection) {
    Flux<Update> pages =
        venue
            .catalogue()
            .streamOpenMarkets()
            .takeUntilOther(stop)
            .concatMap(page -> keeper.keep(run, page, collection).cast(Update.class), 1);
    return pages.concatWith(Flux.defer(() -> afterPages(venue, order, collection)));
  }

  private Flux<Update> afterPages(Venue venue, Order order, VenueCollection collection) {
    return collection.isComplete() ? afterListing(venue, order, collection) : Flux.error(stopped());
  }

  private Flux<Update> afterListing(Venue venue, Order order, VenueCollection collection) {
    Mono<Void> verification =
        order.verify()
            ? new ListingVerifier(venue.catalogue())
                .verify(collection)
                .doOnNext(collection::verified)
                .then()
            : Mono.empty();
    EndingsReader endings = new EndingsReader(stores.markets(), clock, settings);
    return verification
        .then(Mono.defer(() -> endings.read(venue.settlements(), collection)))
        .as(this::unlessStopped)
        .thenMany(Flux.empty());
  }

  /** Gives up what is under way when the process is told to end. */
  private Mono<Void> unlessStopped(Mono<Void> work) {
    return Mono.firstWithSignal(work.thenReturn(true), stop.thenReturn(false))
        .flatMap(finished -> finished ? Mono.empty() : Mono.error(stopped()));
  }

  private static VenueFailure stopped() {
    return new VenueFailure.Temporary("stopped", null);
  }

  /**
   * A pause longer than a cycle is a hole in the history even when this run goes well. It ends when
   * the run begins, so that no later run finds it between itself and this one.
   */
  private Mono<Void> noteMissedRuns(JobRun run, Venue venue, Past past) {
    Instant covered = past.coveredUntil();
    if (covered == null || !past.isLongBefore(run.startedAt(), settings.cycle())) {
      return Mono.empty();
    }
    return stores
        .gaps()
        .keep(new CollectionGap(venue.platform(), run.id(), covered, run.startedAt(), "no run"));
  }

  /** A listing that was read to its end covers all its markets, even if what follows it fails. */
  private Mono<Void> gap(
      RunId run,
      Venue venue,
      Past past,
      Instant start,
      VenueCollection collection,
      RuntimeException failure) {
    if (collection.isComplete()) {
      return Mono.empty();
    }
    Instant from = past.coveredUntil() == null ? start : past.coveredUntil();
    String reason = "after page " + collection.pages() + ": " + failure.getMessage();
    return stores
        .gaps()
        .keep(new CollectionGap(venue.platform(), run, from, clock.instant(), reason));
  }

  private Duration since(Instant start) {
    return Duration.between(start, clock.instant());
  }
}
