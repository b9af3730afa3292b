package ai.oddwons.application.usecase;

import ai.oddwons.application.port.in.DetectPatterns;
import ai.oddwons.application.port.in.DetectPatterns.Update.Busy;
import ai.oddwons.application.port.in.DetectPatterns.Update.Ended;
import ai.oddwons.application.port.in.DetectPatterns.Update.Progress;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.watch.PatternWatch;
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

/**
 * Judges collections in order, each once, and keeps patterns and state together: at the end, and
 * now and then on a long way.
 */
public final class DetectPatternsService implements DetectPatterns {
  private final DetectionStores stores;
  private final WatchMemory memory;
  private final FilledPast past;
  private final LearntScores scores;
  private final LeasedRuns runs;
  private final InstantSource clock;
  private final DetectSettings settings;
  private final Mono<Void> stop;

  /**
   * @param stop completes when the process is told to end: the collection in hand is then judged,
   *     no further one is begun, and what was found is kept
   */
  public DetectPatternsService(
      DetectionStores stores,
      InstantSource clock,
      Supplier<RunId> runIds,
      DetectSettings settings,
      Mono<Void> stop) {
    this.stores = stores;
    this.memory = new WatchMemory(stores.patterns());
    this.past = new FilledPast(stores, settings.memory());
    this.scores = new LearntScores(stores.cases(), settings);
    this.runs = new LeasedRuns(stores.ledger(), clock, runIds, settings.lease());
    this.clock = clock;
    this.settings = settings;
    this.stop = stop;
  }

  @Override
  public Flux<Update> detect() {
    return runs.run(JobName.ANALYZE, this::detect, Busy::new);
  }

  private Flux<Update> detect(JobRun run) {
    return Flux.defer(() -> {
      Instant now = clock.instant();
      Detecting detecting =
          new Detecting(
              new PatternWatch(settings.alarms()),
              now,
              settings.promptness(),
              now.minus(settings.memory()));
      return resume(detecting)
          .thenMany(Flux.defer(() -> judgeAll(run, detecting, now)))
          .concatWith(Mono.defer(() -> end(run, detecting)));
    });
  }

  /** Goes on from what is kept, unless more of the past is known by now than it knows. */
  private Mono<Void> resume(Detecting detecting) {
    return memory
        .pastKnownAt(detecting.watch())
        .filterWhen(known -> past.isNewTo(known, detecting.cycle()).map(more -> !more))
        .flatMap(known -> memory.load(detecting.watch()))
        .doOnNext(detecting::resume)
        .then();
  }

  private Flux<Update> judgeAll(JobRun run, Detecting detecting, Instant now) {
    Mono<Void> markets =
        stores
            .markets()
            .streamProfiles(detecting.marketsToReadFrom())
            .doOnNext(detecting::note)
            .then();
    return markets
        .then(Mono.defer(() -> teach(run, detecting)))
        // What is kept was detected at most so long ago: no score may know more than it did.
        .then(scores.asOf(now.minus(settings.promptness())))
        .flatMapMany(model -> cycles(run, detecting, model));
  }

  /**
   * Before its first collection, from what was filled in; a state that goes on knows it already.
   * Told to stop it ends early, and as no collection is judged then, nothing of it is kept.
   */
  private Mono<Void> teach(JobRun run, Detecting detecting) {
    if (!detecting.isNew()) {
      return Mono.empty();
    }
    detecting.watch().knowPast(run.startedAt());
    return past.teach(detecting.watch(), detecting.cycle(), stop)
        .doOnNext(detecting::taught)
        .then();
  }

  /**
   * Told to stop is the source, never what is at work on a collection: its half would be kept. None
   * is fetched before the one in hand is done.
   */
  private Flux<Update> cycles(JobRun run, Detecting detecting, ScoreModel model) {
    CycleFeed feed = new CycleFeed(stores, detecting.watch(), model);
    return stores
        .ledger()
        .listEnded(JobName.COLLECT, detecting.cycle(), settings.mostCycles())
        .takeUntilOther(stop)
        .map(CollectedCycle::of)
        .concatMap(cycle -> judge(run, cycle, feed, detecting), 0);
  }

  private Mono<Update> judge(
      JobRun run, CollectedCycle cycle, CycleFeed feed, Detecting detecting) {
    return feed.judge(cycle, detecting.cycle())
        .doOnNext(report -> detecting.judged(cycle, report))
        .then(
            Mono.defer(() ->
                detecting.cyclesToKeep() < settings.keepEvery()
                    ? Mono.empty()
                    : keep(run, detecting)))
        .then(
            Mono.fromSupplier(() ->
                new Progress(
                    cycle.began(), detecting.cycles(), Math.toIntExact(detecting.found()))));
  }

  private Mono<Void> keep(JobRun run, Detecting detecting) {
    return memory
        .save(
            run.id(),
            clock.instant(),
            detecting.watch(),
            detecting.fresh(),
            detecting.cycle(),
            detecting.marketsKnownAt())
        .doOnNext(detecting::kept)
        .then();
  }

  private Mono<Update> end(JobRun run, Detecting detecting) {
    Mono<Void> kept = detecting.cyclesToKeep() == 0 ? Mono.empty() : keep(run, detecting);
    return kept.then(Mono.defer(() -> runs.end(run, RunStatus.DONE, report(detecting))))
        .map(Ended::new);
  }

  private static RunReport report(Detecting detecting) {
    return new RunReport(
        List.of(),
        DetectFunnel.of(detecting.sum(), detecting.taught(), detecting.late(), detecting.kept()),
        null);
  }
}
