package ai.oddwons.application.usecase;

import ai.oddwons.application.port.in.CollectMarkets.Update.Progress;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.MarketStore.KeptMarkets;
import ai.oddwons.application.port.out.PriceCache.LatestPrice;
import ai.oddwons.application.port.out.SnapshotStore.Reading;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Stores one page of a listing: what the markets are, what they cost, what could not be read. Truth
 * first, cache last: a crash in between is mended by the next run.
 */
final class PageKeeper {
  private final Stores stores;

  PageKeeper(Stores stores) {
    this.stores = stores;
  }

  /** Counts the page in {@code collection} once all of it is stored. */
  Mono<Progress> keep(JobRun run, CataloguePage page, VenueCollection collection) {
    return stores
        .markets()
        .keep(
            new Batch(run.id(), run.startedAt(), page.events(), page.markets(), page.receivedAt()))
        .flatMap(kept -> keepRest(run.id(), page, collection, kept));
  }

  private Mono<Progress> keepRest(
      RunId run, CataloguePage page, VenueCollection collection, KeptMarkets kept) {
    return stores
        .snapshots()
        .record(run, page.markets().stream().map(listed -> reading(listed, kept)).toList())
        .flatMap(written ->
            stores
                .rejected()
                .keep(run, page.rejections(), page.receivedAt())
                .then(cache(page, collection))
                .then(Mono.fromSupplier(() -> collection.closed(page, kept, written))));
  }

  private static Reading reading(ListedMarket listed, KeptMarkets kept) {
    MarketId id = listed.market().id();
    return new Reading(id, listed.quote(), kept.changed().contains(id) ? listed.raw() : null);
  }

  private Mono<Void> cache(CataloguePage page, VenueCollection collection) {
    if (collection.isCacheGone()) {
      return Mono.empty();
    }
    List<LatestPrice> prices = page.markets().stream().map(PageKeeper::latestPrice).toList();
    return stores
        .prices()
        .putAll(prices)
        .onErrorResume(StoreFailure.class, gone -> Mono.fromRunnable(collection::cacheGone));
  }

  private static LatestPrice latestPrice(ListedMarket listed) {
    return new LatestPrice(
        listed.market().id(),
        listed.quote().reference(),
        listed.quote().activity().volume(),
        listed.quote().receivedAt());
  }
}
