package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Answer;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderBook;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Kalshi's order books, a hundred to a request where the venue takes that. */
final class KalshiOrderBooks implements OrderBooks {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final KalshiHttp http;
  private final Refusals refusals;
  private final Halving halving;
  private final InstantSource clock;

  KalshiOrderBooks(KalshiHttp http, Refusals refusals, InstantSource clock) {
    this.http = http;
    this.refusals = refusals;
    this.halving = new Halving("book", refusals);
    this.clock = clock;
  }

  @Override
  public Mono<OrderBook> findBook(MarketAddress market) {
    return uncrossed(market.id().nativeId())
        .map(found -> found.orElseThrow(KalshiOrderBooks::crossed))
        .checkpoint("kalshi.findBook");
  }

  @Override
  public Flux<MarketBook> listBooks(List<MarketAddress> markets) {
    return halving
        .answers(
            Chunks.ofTickers(markets, http.itemsPerBatch())
                .concatMap(tickers -> halving.ask(tickers, this::batch, this::alone), 1))
        .concatMapIterable(books -> books)
        .checkpoint("kalshi.listBooks");
  }

  private Mono<Answer<List<MarketBook>>> batch(List<String> tickers) {
    return http.books(tickers, body -> batch(body, Set.copyOf(tickers)));
  }

  /**
   * A name that is not even a ticker is not worth another request; a market that cannot be read is
   * left out as its book would be.
   */
  private Mono<Answer<List<MarketBook>>> alone(
      String ticker, Answer.Refused<List<MarketBook>> refused) {
    return refused.status() == BAD_REQUEST
        ? Mono.just(refused)
        : uncrossed(ticker)
            .<Answer<List<MarketBook>>>map(found -> new Answer.Read<>(counted(ticker, found)))
            .onErrorResume(
                VenueFailure.ContractBroken.class,
                broken ->
                    Mono.just(
                        new Answer.Refused<>(
                            refused.status(), String.valueOf(broken.getMessage()))))
            .defaultIfEmpty(new Answer.Refused<>(NOT_FOUND, "no such market"));
  }

  /** A crossed book costs no other market its own. */
  private List<MarketBook> counted(String ticker, Optional<OrderBook> found) {
    if (found.isEmpty()) {
      refusals.count("book", ticker, "crossed_book", "twice");
    }
    return found.map(book -> new MarketBook(id(ticker), book)).stream().toList();
  }

  /** A bid above an ask shows a moment that never was: a second look mostly shows another. */
  private Mono<Optional<OrderBook>> uncrossed(String ticker) {
    return single(ticker).flatMap(first -> first.isPresent() ? Mono.just(first) : single(ticker));
  }

  private static VenueFailure crossed() {
    return new VenueFailure.Temporary("kalshi: the book is crossed", null);
  }

  /** Nothing when there is no such market, an empty one when its book is crossed. */
  private Mono<Optional<OrderBook>> single(String ticker) {
    return http.book(ticker, body -> trusted(now -> BookReader.read(body.tree(), now)))
        .flatMap(answer ->
            switch (answer) {
              case Answer.Read<Optional<OrderBook>> read -> Mono.just(read.value());
              case Answer.Refused<Optional<OrderBook>> refused -> top(ticker);
            });
  }

  /** Empty when there is no such market. */
  private Mono<Optional<OrderBook>> top(String ticker) {
    return http.market(
        ticker, body -> trusted(now -> TopOfBook.read(body.tree().path("market"), now)));
  }

  /** Empty for a crossed one. */
  private Optional<OrderBook> trusted(Function<Instant, OrderBook> reader) {
    try {
      return Optional.of(reader.apply(clock.instant()));
    } catch (IllegalArgumentException crossed) {
      return Optional.empty();
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
