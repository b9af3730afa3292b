package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderBook;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Kalshi's order books, a hundred to a request where the venue takes that. */
final class KalshiOrderBooks implements OrderBooks {
  private static final Logger LOG = LoggerFactory.getLogger(KalshiOrderBooks.class);
  private static final int SINGLES_AT_ONCE = 4;

  private final KalshiHttp http;
  private final Refusals refusals;
  private final InstantSource clock;

  KalshiOrderBooks(KalshiHttp http, Refusals refusals, InstantSource clock) {
    this.http = http;
    this.refusals = refusals;
    this.clock = clock;
  }

  @Override
  public Mono<OrderBook> findBook(MarketAddress market) {
    return single(market.id().nativeId()).checkpoint("kalshi.findBook");
  }

  @Override
  public Flux<MarketBook> listBooks(List<MarketAddress> markets) {
    return Chunks.ofTickers(markets, http.itemsPerBatch())
        .concatMap(this::chunk, 1)
        .checkpoint("kalshi.listBooks");
  }

  /**
   * One unknown ticker, or a missing signature, may spoil the whole request; asked one by one, each
   * market answers for itself.
   */
  private Flux<MarketBook> chunk(List<String> tickers) {
    return http.books(tickers, body -> batch(body, Set.copyOf(tickers)))
        .flatMapIterable(books -> books)
        .onErrorResume(
            VenueFailure.Refused.class,
            refusal -> {
              LOG.info("kalshi refuses books by the hundred: {}", refusal.getMessage());
              return Flux.fromIterable(tickers).flatMap(this::named, SINGLES_AT_ONCE);
            });
  }

  private Mono<MarketBook> named(String ticker) {
    return single(ticker).map(book -> new MarketBook(id(ticker), book));
  }

  private Mono<OrderBook> single(String ticker) {
    return http.book(ticker, body -> trusted(body.tree()));
  }

  /** A bid above an ask shows a moment that never was: the next try shows another. */
  private OrderBook trusted(JsonNode owner) {
    try {
      return BookReader.read(owner, clock.instant());
    } catch (IllegalArgumentException crossed) {
      throw new VenueFailure.Temporary("kalshi: " + crossed.getMessage(), crossed);
    }
  }

  /** A book that cannot be trusted is left out, never guessed at. */
  private List<MarketBook> batch(JsonBody body, Set<String> asked) {
    List<MarketBook> books = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    body.forEach(
        "orderbooks",
        slice -> {
          String ticker = slice.node().path("ticker").asString("");
          if (asked.contains(ticker) && seen.add(ticker)) {
            add(books, ticker, slice.node());
          }
        });
    return books;
  }

  private void add(List<MarketBook> books, String ticker, JsonNode owner) {
    try {
      books.add(new MarketBook(id(ticker), BookReader.read(owner, clock.instant())));
    } catch (Unreadable unreadable) {
      refusals.count("book", ticker, unreadable.reason(), unreadable.detail());
    } catch (IllegalArgumentException crossed) {
      refusals.count("book", ticker, "crossed_book", String.valueOf(crossed.getMessage()));
    }
  }

  private static MarketId id(String ticker) {
    return new MarketId(KalshiVenue.PLATFORM, ticker);
  }
}
