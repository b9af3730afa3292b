package ai.oddwons.adapter.out.lucene;

import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.ListLimit;
import ai.oddwons.domain.market.Platform;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Candidates from one Lucene index for each platform. Thread-safe. Sees what was in the folder when
 * a platform was first asked for, and every update made through itself; not what another process
 * writes later.
 */
public final class LuceneCandidateIndex implements CandidateIndex, AutoCloseable {
  private static final int MAX_WAITING = 10_000;

  /** Changes read in advance while others are being written. */
  private static final int CHANGES_AHEAD = 256;

  /**
   * Lucene says at each start that vectors would be faster with an incubating module of the JDK;
   * there are none in here. Held, for the JDK forgets loggers and their levels otherwise.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final Map<Platform, PlatformIndex> platforms = new ConcurrentHashMap<>();
  private final LuceneSettings settings;
  private final Scheduler scheduler;

  private LuceneCandidateIndex(LuceneSettings settings) {
    this.settings = settings;
    this.scheduler =
        Schedulers.newBoundedElastic(settings.threads(), MAX_WAITING, "lucene", 60, true);
  }

  /** Opens nothing yet: that is done when a platform is first asked for. */
  public static LuceneCandidateIndex of(LuceneSettings settings) {
    return new LuceneCandidateIndex(settings);
  }

  @Override
  public Flux<Entry> streamEntries(Platform platform) {
    return reading(platform, searcher -> Entries.of(platform, searcher))
        .checkpoint("lucene.streamEntries");
  }

  @Override
  public Mono<Long> update(Platform platform, Flux<Change> changes) {
    return Mono.usingWhen(
            Mono.fromCallable(() -> index(platform).beginUpdate()).subscribeOn(scheduler),
            update ->
                changes
                    .publishOn(scheduler, CHANGES_AHEAD)
                    .doOnNext(change -> update.apply(change))
                    .count(),
            update -> Mono.fromRunnable(update::commit).subscribeOn(scheduler),
            (update, failure) -> Mono.fromRunnable(update::rollback).subscribeOn(scheduler),
            update -> Mono.fromRunnable(update::rollback).subscribeOn(scheduler))
        .onErrorMap(Failures::ofLucene, Failures::translated)
        .checkpoint("lucene.update");
  }

  @Override
  public Flux<Candidates> listCandidates(Platform platform, List<Question> asked, int limit) {
    ListLimit.check(limit);
    List<Question> questions = List.copyOf(asked);
    return reading(platform, searcher -> Search.answers(platform, searcher, questions, limit))
        .checkpoint("lucene.listCandidates");
  }

  /** Ends its threads and lets go of the files. */
  @Override
  public void close() {
    scheduler.dispose();
    platforms.values().forEach(PlatformIndex::close);
  }

  private <T> Flux<T> reading(Platform platform, Reading<T> reading) {
    return Flux.using(
            () -> index(platform).acquire(),
            searcher -> Flux.fromIterable(reading.of(searcher)),
            searcher -> index(platform).release(searcher))
        .subscribeOn(scheduler)
        .onErrorMap(Failures::ofLucene, Failures::translated);
  }

  private PlatformIndex index(Platform platform) {
    return platforms.computeIfAbsent(platform, asked -> new PlatformIndex(asked, settings));
  }

  /** What is read of an index, while it is being read. */
  private interface Reading<T> {
    Iterable<T> of(IndexSearcher searcher);
  }
}
