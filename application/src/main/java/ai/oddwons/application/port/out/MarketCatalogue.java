package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.MarketId;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every market that one venue lists. */
public interface MarketCatalogue {

  /**
   * Walks the listing of open markets page by page, asking for the next page only on demand. A
   * market may appear on two pages when the listing changes meanwhile.
   *
   * @return at least one page, the last one marked; fails only with {@link VenueFailure}, after the
   *     pages read so far
   */
  Flux<CataloguePage> streamOpenMarkets();

  /**
   * The ids of open markets from a second listing of the venue, independent of the first: the check
   * that the first one is whole.
   *
   * @return lists of ids, possibly with repeats; fails only with {@link VenueFailure}
   */
  Flux<List<MarketId>> streamOpenIds();

  /**
   * One market, open or not.
   *
   * @return empty when the venue does not know it; fails only with {@link VenueFailure}
   */
  Mono<ListedMarket> findMarket(MarketId id);
}
