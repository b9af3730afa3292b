package ai.oddwons.application.usecase;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.watch.CycleReadings;
import ai.oddwons.domain.pattern.watch.CycleReport;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.run.VenueReport;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives a watch what one collection read. */
final class CycleFeed {
  private final DetectionStores stores;
  private final PatternWatch watch;
  private final ScoreModel scores;

  CycleFeed(DetectionStores stores, PatternWatch watch, ScoreModel scores) {
    this.stores = stores;
    this.watch = watch;
    this.scores = scores;
  }

  /**
   * Judges one collection.
   *
   * @param before when the one before it began
   */
  Mono<CycleReport> judge(CollectedCycle cycle, Instant before) {
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
        .map(VenueReport::platform)
        .filterWhen(venue -> stores.gaps().listGaps(venue, pause).any(cycle::followed), 1)
        .doOnNext(watch::markGap)
        .then();
  }
}
