package ai.oddwons.application.usecase;

import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.record.StandingQuote;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a market cost at some moment, as far as a whole reading of its venue vouches for it. History
 * holds what changed, and once an hour what did not: what a whole reading brought nothing new of
 * stood unchanged.
 */
final class StandingQuotes {
  /** Of a market that is listed there is a snapshot in every stretch of this length. */
  private static final Duration OLDEST = Duration.ofHours(1);

  /** Of a market that stays listed the next snapshot follows within this. */
  private static final Duration NEXT = OLDEST.plus(Duration.ofMinutes(15));

  private final SnapshotStore snapshots;

  StandingQuotes(SnapshotStore snapshots) {
    this.snapshots = snapshots;
  }

  /** The quote that a collection found; empty when it cannot have listed the market. */
  Mono<StandingQuote> in(CollectedCycle cycle, MarketView view) {
    MarketId market = view.market().id();
    Instant end = cycle.window().until();
    return newest(market, new TimeWindow(cycle.began().minus(OLDEST), end))
        .filterWhen(snapshot -> isReadBy(cycle, snapshot) ? Mono.just(true) : isListed(view, end))
        .map(
            snapshot -> new StandingQuote(snapshot.quote(), later(snapshot.time(), cycle.began())));
  }

  /** All quotes that were read of a market. */
  Flux<Quote> within(MarketId market, TimeWindow window) {
    return snapshots
        .listSnapshots(market, window, PageRequest.first(PageRequest.MAX_LIMIT))
        .expand(slice ->
            slice.next() == null
                ? Mono.empty()
                : snapshots.listSnapshots(
                    market, window, new PageRequest(slice.next(), PageRequest.MAX_LIMIT)))
        .concatMapIterable(slice -> slice.items().stream().map(Snapshot::quote).toList());
  }

  private static boolean isReadBy(CollectedCycle cycle, Snapshot snapshot) {
    return !snapshot.time().isBefore(cycle.began());
  }

  /** A market that has closed meanwhile must have shown itself once more after the reading. */
  private Mono<Boolean> isListed(MarketView view, Instant after) {
    return view.market().state().status().isTradable()
        ? Mono.just(true)
        : newest(view.market().id(), new TimeWindow(after, after.plus(NEXT))).hasElement();
  }

  private Mono<Snapshot> newest(MarketId market, TimeWindow window) {
    return snapshots
        .listSnapshots(market, window, PageRequest.first(1))
        .flatMapIterable(slice -> slice.items())
        .next();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
