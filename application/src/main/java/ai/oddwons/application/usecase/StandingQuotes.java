package ai.oddwons.application.usecase;

import ai.oddwons.application.model.PolledQuote;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.record.StandingQuote;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a market cost at some moment, as far as a whole reading of its venue vouches for it. History
 * holds what changed, and once an hour what did not: what a whole reading brought nothing new of
 * stood unchanged, if it was listed at all, and that shows in the next row.
 */
final class StandingQuotes {
  /** Of a market that is listed there is a snapshot in every stretch of this length. */
  private static final Duration OLDEST = Duration.ofHours(1);

  /** Of a market that stays listed the next snapshot follows within this. */
  private static final Duration NEXT = StandingQuote.RENEWED_WITHIN;

  private final SnapshotStore snapshots;

  StandingQuotes(SnapshotStore snapshots) {
    this.snapshots = snapshots;
  }

  /** The quote that a collection found, which has read the venue to its end. */
  Mono<Standing> in(CollectedCycle cycle, MarketId market, Instant now) {
    Instant end = cycle.window().until();
    return snapshots
        .listPolled(market, new TimeWindow(cycle.began().minus(OLDEST), end))
        .next()
        .flatMap(newest ->
            newest.time().isBefore(cycle.began())
                ? unchanged(newest, cycle, now)
                : Mono.<Standing>just(known(newest, newest.time())))
        .defaultIfEmpty(new Standing.NotListed());
  }

  private Mono<Standing> unchanged(PolledQuote newest, CollectedCycle cycle, Instant now) {
    Instant end = cycle.window().until();
    Instant shown = end.plus(NEXT);
    return snapshots
        .listPolled(newest.market(), new TimeWindow(end, shown))
        .hasElements()
        .map(later ->
            later
                ? known(newest, cycle.began())
                : now.isBefore(shown) ? new Standing.NotYetKnown(shown) : new Standing.NotListed());
  }

  private static Standing known(PolledQuote quote, Instant at) {
    return new Standing.Known(new StandingQuote(quote.quote(), at));
  }

  /** All quotes that were read of a market, the newest first. */
  Flux<StandingQuote> within(MarketId market, TimeWindow window) {
    return snapshots
        .listPolled(market, window)
        .map(polled -> new StandingQuote(polled.quote(), polled.time()));
  }
}
