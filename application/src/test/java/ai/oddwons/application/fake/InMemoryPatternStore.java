package ai.oddwons.application.fake;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Patterns and the state of detectors in memory. Safe for use by many at once. */
public final class InMemoryPatternStore implements PatternStore {
  private final Map<PatternId, Pattern> patterns = new HashMap<>();
  private final Map<PatternId, Keeping> keepings = new HashMap<>();
  private final Outage outage = new Outage();
  private @Nullable DetectorImage image;
  private List<DetectorImage.Part> parts = List.of();

  @Override
  public Mono<Integer> keep(
      RunId run,
      Instant at,
      List<Pattern> found,
      DetectorImage newImage,
      Flux<DetectorImage.Part> newParts) {
    return outage
        .run(() -> {})
        .thenMany(newParts.concatMap(Mono::just, 1))
        .collectList()
        .map(read -> keepNow(new Keeping(run, toMicros(at)), found, newImage, read));
  }

  /** By whom and when. */
  private record Keeping(RunId run, Instant at) {}

  private synchronized int keepNow(
      Keeping keeping,
      List<Pattern> found,
      DetectorImage newImage,
      List<DetectorImage.Part> newParts) {
    List<Integer> numbers = newParts.stream().map(DetectorImage.Part::number).toList();
    if (!numbers.equals(IntStream.range(0, newImage.parts()).boxed().toList())) {
      throw new IllegalArgumentException(newImage.parts() + " parts came as " + numbers);
    }
    int before = patterns.size();
    for (Pattern pattern : found) {
      patterns.putIfAbsent(pattern.id(), toMicros(pattern));
      keepings.putIfAbsent(pattern.id(), keeping);
    }
    image =
        new DetectorImage(
            newImage.version(),
            toMicros(newImage.cycle()),
            toMicros(newImage.marketsKnownAt()),
            newImage.parts());
    parts = List.copyOf(newParts);
    return patterns.size() - before;
  }

  @Override
  public Mono<DetectorImage> findImage() {
    return outage.find(this::imageNow);
  }

  private synchronized @Nullable DetectorImage imageNow() {
    return image;
  }

  @Override
  public Flux<DetectorImage.Part> streamImage() {
    return outage.list(this::partsNow);
  }

  private synchronized List<DetectorImage.Part> partsNow() {
    return parts;
  }

  @Override
  public Mono<Pattern> findPattern(PatternId id) {
    return outage.find(() -> find(id));
  }

  synchronized @Nullable Pattern find(PatternId id) {
    return patterns.get(id);
  }

  @Override
  public Mono<Slice<Pattern>> listPatterns(PatternFilter filter, PageRequest page) {
    return outage.find(() ->
        Slices.cut(
            all().stream()
                .filter(pattern -> PatternListing.fits(filter, pattern))
                .sorted(PatternListing.order(filter.sort()))
                .toList(),
            "patterns:" + filter.sort().slug(),
            pattern -> List.of(pattern.id().toString()),
            page));
  }

  /** Every pattern, the first seen first. */
  public synchronized List<Pattern> all() {
    List<Pattern> sorted = new ArrayList<>(patterns.values());
    sorted.sort(PatternListing.oldestFirst());
    return sorted;
  }

  /** The run that found a pattern, null when it is not kept. */
  public synchronized @Nullable RunId runOf(PatternId id) {
    Keeping keeping = keepings.get(id);
    return keeping == null ? null : keeping.run();
  }

  /** When a pattern was kept, null when it is not. */
  synchronized @Nullable Instant keptAt(PatternId id) {
    Keeping keeping = keepings.get(id);
    return keeping == null ? null : keeping.at();
  }

  public Outage outage() {
    return outage;
  }

  private static Pattern toMicros(Pattern pattern) {
    return new Pattern(
        pattern.id(),
        pattern.market(),
        pattern.event(),
        toMicros(pattern.detectedAt()),
        pattern.key(),
        pattern.significance(),
        pattern.score(),
        pattern.mid(),
        pattern.midBefore(),
        pattern.usualSpread(),
        pattern.evidence().stream().map(InMemoryPatternStore::toMicros).toList());
  }

  private static Evidence toMicros(Evidence evidence) {
    return new Evidence(
        evidence.id(),
        evidence.value(),
        evidence.unit(),
        evidence.window(),
        evidence.source(),
        toMicros(evidence.time()));
  }

  private static Instant toMicros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
