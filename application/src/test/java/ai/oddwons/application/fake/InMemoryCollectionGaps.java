package ai.oddwons.application.fake;

import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.CollectionGaps;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.CollectionGap;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps all gaps, in the order they came. */
public final class InMemoryCollectionGaps implements CollectionGaps {
  private final Set<CollectionGap> gaps = new CopyOnWriteArraySet<>();
  private final Outage outage = new Outage();

  @Override
  public Mono<Void> keep(CollectionGap gap) {
    return outage.run(() -> gaps.add(toMicros(gap)));
  }

  @Override
  public Flux<CollectionGap> listGaps(Platform platform, TimeWindow window) {
    return outage.list(() ->
        gaps.stream()
            .filter(gap -> gap.platform().equals(platform) && touches(gap, window))
            .sorted(Comparator.comparing(CollectionGap::from))
            .toList());
  }

  /** All gaps of all venues, in the order they came. */
  public List<CollectionGap> all() {
    return List.copyOf(gaps);
  }

  public Outage outage() {
    return outage;
  }

  private static boolean touches(CollectionGap gap, TimeWindow window) {
    return gap.from().isBefore(window.until()) && !gap.until().isBefore(window.from());
  }

  private static CollectionGap toMicros(CollectionGap gap) {
    return new CollectionGap(
        gap.platform(),
        gap.run(),
        gap.from().truncatedTo(ChronoUnit.MICROS),
        gap.until().truncatedTo(ChronoUnit.MICROS),
        gap.reason());
  }
}
