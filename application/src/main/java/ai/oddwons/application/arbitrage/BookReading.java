package ai.oddwons.application.arbitrage;

import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.OrderBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads books of several venues at the same moment, as far as that can be done. */
final class BookReading {
  private final Map<Platform, OrderBooks> venues = new HashMap<>();
  private final AtomicInteger failures = new AtomicInteger();

  BookReading(List<Venue> venues) {
    venues.forEach(venue -> this.venues.put(venue.platform(), venue.books()));
  }

  /**
   * All venues are asked at once, and once more for what did not come.
   *
   * @return the books that came; those of a venue that failed twice are missing
   */
  Mono<Map<MarketId, OrderBook>> read(Collection<MarketAddress> markets) {
    return readOnce(markets)
        .flatMap(read -> {
          List<MarketAddress> missing =
              markets.stream().filter(market -> !read.containsKey(market.id())).toList();
          return missing.isEmpty()
              ? Mono.just(read)
              : readOnce(missing).map(more -> both(read, more));
        });
  }

  private static Map<MarketId, OrderBook> both(
      Map<MarketId, OrderBook> read, Map<MarketId, OrderBook> more) {
    Map<MarketId, OrderBook> both = new HashMap<>(read);
    both.putAll(more);
    return both;
  }

  private Mono<Map<MarketId, OrderBook>> readOnce(Collection<MarketAddress> markets) {
    Map<Platform, List<MarketAddress>> byVenue = new TreeMap<>();
    markets.forEach(market ->
        byVenue.computeIfAbsent(market.id().platform(), none -> new ArrayList<>()).add(market));
    return Flux.fromIterable(byVenue.entrySet())
        .filter(venue -> venues.containsKey(venue.getKey()))
        .flatMap(
            venue ->
                books(venue.getKey())
                    .listBooks(venue.getValue())
                    .onErrorResume(VenueFailure.class, this::count),
            Math.max(1, venues.size()))
        .collectMap(OrderBooks.MarketBook::market, OrderBooks.MarketBook::book);
  }

  private OrderBooks books(Platform platform) {
    OrderBooks books = venues.get(platform);
    if (books == null) {
      throw new IllegalStateException("no venue for " + platform);
    }
    return books;
  }

  private Flux<OrderBooks.MarketBook> count(VenueFailure failure) {
    failures.incrementAndGet();
    return Flux.empty();
  }

  /** How many requests of venues failed so far. */
  int failures() {
    return failures.get();
  }
}
