package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.SettlementReports;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/** Asks what became of markets that have left a venue's listing. */
final class EndingsReader {
  private static final int BATCH = 500;

  private final MarketStore markets;
  private final InstantSource clock;
  private final int most;

  EndingsReader(MarketStore markets, InstantSource clock, int most) {
    this.markets = markets;
    this.clock = clock;
    this.most = most;
  }

  /** Fails as the venue or the store does; to be called only after a listing that was complete. */
  Mono<Void> read(SettlementReports reports, VenueCollection collection) {
    return markets
        .streamTradable(collection.platform())
        .filter(market -> !collection.hasSeen(market.id()))
        .take(most)
        .buffer(BATCH)
        .concatMap(gone -> {
          collection.countMarkets("left_listing", gone.size());
          return reports.listReports(gone).collectList();
        })
        .concatMap(found -> markets.keepStates(found, clock.instant()))
        .doOnNext(ended -> collection.countMarkets("ended", ended))
        .then();
  }
}
