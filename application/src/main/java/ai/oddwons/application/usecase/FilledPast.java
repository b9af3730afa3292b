package ai.oddwons.application.usecase;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.domain.pattern.watch.PatternWatch;
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

  private final DetectionStores stores;
  private final JobLedger ledger;

  FilledPast(DetectionStores stores) {
    this.stores = stores;
    this.ledger = stores.ledger();
  }

  /**
   * Whether more of the past was filled in since a state was kept, and nothing is lost by building
   * it anew.
   *
   * @param from from when on collections are judged when a state is built anew
   */
  Mono<Boolean> isNewTo(Instant from) {
    return Mono.zip(endOf(JobName.BACKFILL), startOf(JobName.ANALYZE), firstCollection())
        .map(found -> found.getT1().isAfter(found.getT2()) && found.getT3().isAfter(from))
        .defaultIfEmpty(false);
  }

  private Mono<Instant> endOf(JobName job) {
    return ledger.findLatest(job, WITH_RESULT).mapNotNull(JobRun::finishedAt);
  }

  private Mono<Instant> startOf(JobName job) {
    return ledger.findLatest(job, WITH_RESULT).map(JobRun::startedAt);
  }

  private Mono<Instant> firstCollection() {
    return collectionAfter(Instant.EPOCH);
  }

  private Mono<Instant> collectionAfter(Instant moment) {
    return ledger.listEnded(JobName.COLLECT, moment, 1).next().map(JobRun::startedAt);
  }

  /**
   * Teaches a watch that has judged nothing yet what lies before the first collection it will
   * judge.
   *
   * @param from how far back
   * @return how many readings there were
   */
  Mono<Long> teach(PatternWatch watch, Instant from) {
    return collectionAfter(from)
        .flatMapMany(first -> hours(from, first))
        .concatMap(hour -> teach(watch, hour), 1)
        .reduce(0L, Long::sum);
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

  private Mono<Long> teach(PatternWatch watch, TimeWindow hour) {
    return stores
        .snapshots()
        .streamFilled(hour)
        .collect(
            watch::begin,
            (past, reading) -> past.add(reading.market(), reading.at(), reading.quote()))
        .map(watch::teach);
  }
}
