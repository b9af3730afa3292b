package ai.oddwons.application.usecase;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.pattern.watch.PatternWatch.Lesson;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What was filled in of the time before the first collection: a new watch learns from it, in the
 * order of time, before it judges anything. Cases and their prices never rest on it.
 */
final class FilledPast {
  /** Markets are filled in by the hour: of two readings within one the later counts. */
  private static final Duration STEP = Duration.ofHours(1);

  private static final Set<RunStatus> WITH_RESULT = Set.of(RunStatus.DONE, RunStatus.PARTIAL);

  /** How many failed collections are passed over, to find the first one that stored anything. */
  private static final int MOST_FAILED = 1_000;

  private final SnapshotStore snapshots;
  private final JobLedger ledger;
  private final Duration reach;

  /**
   * Over the stores.
   *
   * @param reach how far before the first collection
   */
  FilledPast(DetectionStores stores, Duration reach) {
    this.snapshots = stores.snapshots();
    this.ledger = stores.ledger();
    this.reach = reach;
  }

  /**
   * Whether more of the past was filled in than a state knows of, and no collection is lost by
   * building it anew.
   *
   * @param known up to when the state knows what was filled in
   * @param from from when on collections are judged when a state is built anew
   */
  Mono<Boolean> isNewTo(Instant known, Instant from) {
    return Mono.zip(lastFilled(), firstCollectionAfter(Instant.EPOCH))
        .map(found -> found.getT1().isAfter(known) && found.getT2().isAfter(from))
        .defaultIfEmpty(false);
  }

  private Mono<Instant> lastFilled() {
    return ledger.findLatest(JobName.BACKFILL, WITH_RESULT).mapNotNull(JobRun::finishedAt);
  }

  private Mono<Instant> firstCollectionAfter(Instant moment) {
    return ledger
        .listEnded(JobName.COLLECT, moment, MOST_FAILED)
        .filter(run -> run.report().venues().stream().anyMatch(venue -> venue.snapshots() > 0))
        .next()
        .map(JobRun::startedAt);
  }

  /**
   * Teaches a watch that has judged nothing yet what lies before the first collection it will
   * judge.
   *
   * @param from collections that began up to then are not judged
   * @param stop ends it after the hour in hand; a watch that was taught in part is not to be kept
   */
  Mono<Lesson> teach(PatternWatch watch, Instant from, Mono<Void> stop) {
    return firstCollectionAfter(from)
        .flatMapMany(first -> hours(first.minus(reach), first))
        .takeUntilOther(stop)
        .concatMap(hour -> teach(watch, hour), 1)
        .reduce(Lesson.NOTHING, Lesson::plus);
  }

  private static Flux<TimeWindow> hours(Instant from, Instant until) {
    return Flux.<TimeWindow, Instant>generate(
        () -> from,
        (start, sink) -> {
          if (!start.isBefore(until)) {
            sink.complete();
            return start;
          }
          Instant end = start.plus(STEP);
          sink.next(new TimeWindow(start, end.isBefore(until) ? end : until));
          return end;
        });
  }

  private Mono<Lesson> teach(PatternWatch watch, TimeWindow hour) {
    return snapshots
        .streamFilled(hour)
        .collect(
            watch::begin,
            (past, reading) -> past.add(reading.market(), reading.at(), reading.quote()))
        .map(watch::teach);
  }
}
