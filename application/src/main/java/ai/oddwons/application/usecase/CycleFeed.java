package ai.oddwons.application.usecase;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.watch.CycleReadings;
import ai.oddwons.domain.pattern.watch.CycleReport;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.run.CollectionGap;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives a watch what one collection read. */
final class CycleFeed {
  private final DetectionStores stores;
  private final PatternWatch watch;

  CycleFeed(DetectionStores stores, PatternWatch watch) {
    this.stores = stores;
    this.watch = watch;
  }

  /**
   * Judges one collection.
   *
   * @param before when the one before it began
   */
  Mono<CycleReport> judge(CollectedCycle cycle, Instant before, ScoreModel scores) {
    return markGaps(cycle, before)
        .then(Mono.defer(() -> gather(cycle)))
        .map(readings -> {
          cycle.readWhole().forEach(venue -> readings.carryOn(venue, cycle.began()));
          cycle.readInPart().forEach(readings::missOthers);
          return watch.judge(readings, scores);
        });
  }

  private Mono<CycleReadings> gather(CollectedCycle cycle) {
    return stores
        .snapshots()
        .streamPolled(cycle.window())
        .filter(quote -> quote.run().equals(cycle.run()))
        .collect(
            watch::begin,
            (readings, quote) -> readings.add(quote.market(), quote.time(), quote.quote()));
  }

  /** Of a venue that was not read in between nothing is compared across. */
  private Mono<Void> markGaps(CollectedCycle cycle, Instant before) {
    if (!before.isBefore(cycle.began())) {
      return Mono.empty();
    }
    TimeWindow pause = new TimeWindow(before, cycle.began());
    return Flux.fromIterable(cycle.venues())
        .concatMap(venue ->
            isGapWithin(venue.platform(), pause)
                .filter(gap -> gap)
                .doOnNext(gap -> watch.markGap(venue.platform())))
        .then();
  }

  private Mono<Boolean> isGapWithin(Platform platform, TimeWindow pause) {
    return stores.gaps().listGaps(platform, pause).any(gap -> endsIn(gap, pause));
  }

  private static boolean endsIn(CollectionGap gap, TimeWindow pause) {
    return gap.until().isAfter(pause.from());
  }
}
