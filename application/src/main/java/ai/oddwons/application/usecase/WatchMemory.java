package ai.oddwons.application.usecase;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.pattern.watch.WatchImage;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Brings a watch from the store and back. */
final class WatchMemory {
  private final PatternStore store;

  WatchMemory(PatternStore store) {
    this.store = store;
  }

  /** Up to when what is kept knows what was filled in of the past; empty as {@link #load} is. */
  Mono<Instant> pastKnownAt(PatternWatch watch) {
    return store
        .findImage()
        .filter(image -> isOurs(image, watch))
        .flatMap(image -> store.streamImage().next())
        .map(first -> WatchImage.pastKnownAt(first.bytes()));
  }

  private static boolean isOurs(DetectorImage image, PatternWatch watch) {
    return image.version() == WatchImage.VERSION && image.parts() == watch.image().parts();
  }

  /** Fills a new watch from what is kept; empty when nothing is, or in another form than ours. */
  Mono<DetectorImage> load(PatternWatch watch) {
    return store
        .findImage()
        .filter(image -> isOurs(image, watch))
        .delayUntil(image ->
            store
                .streamImage()
                .doOnNext(part -> watch.image().read(part.number(), part.bytes()))
                .then());
  }

  /** Keeps patterns and the state that goes with them. */
  Mono<Integer> save(
      RunId run,
      Instant at,
      PatternWatch watch,
      List<Pattern> patterns,
      Instant cycle,
      Instant marketsKnownAt) {
    WatchImage image = watch.image();
    Flux<DetectorImage.Part> parts =
        Flux.range(0, image.parts()).map(part -> new DetectorImage.Part(part, image.write(part)));
    return store.keep(
        run,
        at,
        patterns,
        new DetectorImage(WatchImage.VERSION, cycle, marketsKnownAt, image.parts()),
        parts);
  }
}
