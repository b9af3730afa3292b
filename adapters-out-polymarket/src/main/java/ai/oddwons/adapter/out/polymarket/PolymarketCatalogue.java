package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.CursorWalk;
import ai.oddwons.adapter.out.http.DriftMeter;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketId;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Polymarket's markets by way of its events, which carry tags, series and the link between
 * outcomes; the listing of bare markets is the second, independent one.
 */
final class PolymarketCatalogue implements MarketCatalogue {
  private final GammaHttp gamma;
  private final DriftMeter drift;
  private final CursorWalk events;
  private final CursorWalk markets;

  PolymarketCatalogue(GammaHttp gamma, DriftMeter drift, int mostPages) {
    this.gamma = gamma;
    this.drift = drift;
    events = new CursorWalk("polymarket events", mostPages);
    markets = new CursorWalk("polymarket markets", mostPages);
  }

  @Override
  public Flux<CataloguePage> streamOpenMarkets() {
    return events
        .walk(gamma::openEvents, EventsPage::next)
        .map(EventsPage::page)
        .doOnNext(page -> drift.publish(page.drift()))
        .checkpoint("polymarket.streamOpenMarkets");
  }

  @Override
  public Flux<List<MarketId>> streamOpenIds() {
    return markets
        .walk(gamma::openIds, GammaHttp.IdsPage::next)
        .map(GammaHttp.IdsPage::ids)
        .checkpoint("polymarket.streamOpenIds");
  }

  /** Open ones first: a lookup that does not ask for closed markets does not know them. */
  @Override
  public Mono<ListedMarket> findMarket(MarketId id) {
    return Mono.defer(() -> Mono.justOrEmpty(ConditionIds.tryParse(id.nativeId())))
        .flatMap(known -> find(known, false).switchIfEmpty(find(known, true)))
        .checkpoint("polymarket.findMarket");
  }

  private Mono<ListedMarket> find(MarketId id, boolean closed) {
    return gamma
        .markets(List.of(id), closed)
        .flatMapIterable(readings -> readings)
        .concatMap(PolymarketCatalogue::readable, 1)
        .filter(listed -> listed.market().id().equals(id))
        .next();
  }

  private static Mono<ListedMarket> readable(MarketReading reading) {
    return switch (reading) {
      case MarketReading.Read read -> Mono.just(read.market());
      case MarketReading.SetAside aside -> Mono.empty();
      case MarketReading.Rejected rejected ->
          Mono.error(
              new VenueFailure.ContractBroken(
                  "polymarket market: %s, %s"
                      .formatted(rejected.rejection().reason(), rejected.rejection().detail()),
                  null));
    };
  }
}
