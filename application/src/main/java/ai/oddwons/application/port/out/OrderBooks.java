package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderBook;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The order books of one venue, read now. */
public interface OrderBooks {

  /**
   * @return the book, both sides possibly without a level; empty when the venue has none for this
   *     market; fails only with {@link VenueFailure}
   */
  Mono<OrderBook> findBook(MarketAddress market);

  /**
   * Reads many books in as few requests as the venue allows. Any number of markets may be asked
   * for.
   *
   * @return the books that exist, in any order, each market at most once; fails only with {@link
   *     VenueFailure}
   */
  Flux<MarketBook> listBooks(List<MarketAddress> markets);

  /** A book and whose it is. */
  record MarketBook(MarketId market, OrderBook book) {}
}
