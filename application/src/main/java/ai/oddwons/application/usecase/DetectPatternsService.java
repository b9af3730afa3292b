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

/** Judges collections in order, each once, and keeps patterns and state together at the end. */
public final class DetectPatternsService implements DetectPatterns {
  private final DetectionStores stores;
  private final WatchMemory memory;
  private final LearntScores scores;
  private final LeasedRuns runs;
  private final InstantSource clock;
  private final DetectSettings settings;
  private final Mono<Void> stop;

  /**
   * @param stop completes when the process is told to end: what was judged by then is kept
   */
  public DetectPatternsService(
      DetectionStores stores,
      InstantSource clock,
      Supplier<RunId> runIds,
      DetectSettings settings,
      Mono<Void> stop) {
    this.stores = stores;
    this.memory = new WatchMemory(stores.patterns());
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
      return memory
          .load(detecting.watch())
          .doOnNext(detecting::resume)
          .thenMany(Flux.defer(() -> judgeAll(detecting, now)))
          .concatWith(Mono.defer(() -> end(run, detecting)));
    });
  }

  private Flux<Update> judgeAll(Detecting detecting, Instant now) {
    Mono<Void> markets =
        stores
            .markets()
            .streamProfiles(detecting.marketsToReadFrom())
            .doOnNext(detecting::note)
            .then();
    return markets
        // What is kept was detected at most so long ago: no score may know more than it did.
        .then(scores.asOf(now.minus(settings.promptness())))
        .flatMapMany(model -> cycles(detecting, model).takeUntilOther(stop));
  }

  private Flux<Update> cycles(Detecting detecting, ScoreModel model) {
    CycleFeed feed = new CycleFeed(stores, detecting.watch());
    return stores
        .ledger()
        .listEnded(JobName.COLLECT, detecting.cycle(), settings.mostCycles())
        .map(CollectedCycle::of)
        .concatMap(
            cycle ->
                feed.judge(cycle, detecting.cycle(), model)
                    .map(report -> {
                      detecting.judged(cycle, report);
                      return new Progress(
                          cycle.began(), detecting.cycles(), detecting.fresh().size());
                    }),
            1);
  }

  private Mono<Update> end(JobRun run, Detecting detecting) {
    Mono<Integer> kept =
        detecting.cycles() == 0
            ? Mono.just(0)
            : memory.save(
                run.id(),
                clock.instant(),
                detecting.watch(),
                detecting.fresh(),
                detecting.cycle(),
                detecting.marketsKnownAt());
    return kept.flatMap(count -> runs.end(run, RunStatus.DONE, report(detecting, count)))
        .map(Ended::new);
  }

  private static RunReport report(Detecting detecting, int kept) {
    return new RunReport(List.of(), DetectFunnel.of(detecting.sum(), detecting.late(), kept), null);
  }
}
