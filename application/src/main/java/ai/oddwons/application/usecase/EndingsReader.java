package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.domain.market.MarketAddress;
import java.time.Duration;
import java.time.InstantSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks what became of markets that have left a venue's listing. */
final class EndingsReader {
  private static final int BATCH = 500;

  private final MarketStore markets;
  private final InstantSource clock;
  private final int most;
  private final Duration longest;

  EndingsReader(MarketStore markets, InstantSource clock, CollectSettings settings) {
    this.markets = markets;
    this.clock = clock;
    this.most = settings.mostEndings();
    this.longest = settings.cycle().dividedBy(2);
  }

  /**
   * Fails as the venue or the store does; to be called only after a listing that was complete. A
   * venue that answers late must not keep the next run waiting: after half a cycle the rest is left
   * for later, and flagged.
   */
  Mono<Void> read(SettlementReports reports, VenueCollection collection) {
    return readAll(reports, collection)
        .timeout(longest, Mono.fromRunnable(() -> collection.flag("endings_cut_short")));
  }

  private Mono<Void> readAll(SettlementReports reports, VenueCollection collection) {
    return share(collection)
        .buffer(BATCH)
        .concatMap(gone -> {
          collection.countMarkets("left_listing", gone.size());
          return reports.listReports(gone).collectList();
        })
        .concatMap(found -> markets.keepStates(found, clock.instant()))
        .doOnNext(ended -> collection.countMarkets("ended", ended))
        .then();
  }

  /**
   * The part of the departed that this run asks about: all, or where there are more than it may ask
   * about, another stretch of them at each run. Markets of which a venue never tells an end would
   * otherwise stand before all others for ever.
   */
  private Flux<MarketAddress> share(VenueCollection collection) {
    return departed(collection)
        .count()
        .flatMapMany(
            count -> departed(collection).skip(count <= most ? 0 : stretch(count)).take(most));
  }

  private Flux<MarketAddress> departed(VenueCollection collection) {
    return markets
        .streamUnsettled(collection.platform())
        .filter(market -> !collection.hasSeen(market.id()));
  }

  /** Where to begin, by the time: it moves on by a share a minute. */
  private long stretch(long count) {
    long shares = Math.ceilDiv(count, most);
    return Math.floorMod(clock.instant().getEpochSecond() / 60, shares) * most;
  }
}
