package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.application.port.out.OrderBooks;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.OutcomeTokens;
import ai.oddwons.domain.pricing.OrderBook;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The books of the YES tokens; a market without tokens has none yet. */
final class PolymarketOrderBooks implements OrderBooks {
  private final ClobHttp clob;
  private final LeftOut leftOut;
  private final PolymarketSettings.Batches batches;
  private final InstantSource clock;

  PolymarketOrderBooks(
      ClobHttp clob, LeftOut leftOut, PolymarketSettings.Batches batches, InstantSource clock) {
    this.clob = clob;
    this.leftOut = leftOut;
    this.batches = batches;
    this.clock = clock;
  }

  @Override
  public Mono<OrderBook> findBook(MarketAddress market) {
    OutcomeTokens tokens = market.tokens();
    return (tokens == null ? Mono.<WireBook>empty() : uncrossed(tokens.yes()))
        .map(book -> opened(market.id(), book))
        .checkpoint("polymarket.findBook");
  }

  /** One request per chunk; token by token where the venue refuses the chunk. */
  @Override
  public Flux<MarketBook> listBooks(List<MarketAddress> markets) {
    return Flux.defer(() -> listBooks(byToken(markets))).checkpoint("polymarket.listBooks");
  }

  private Flux<MarketBook> listBooks(Map<String, MarketId> markets) {
    Set<String> answered = new HashSet<>();
    return Flux.fromIterable(markets.keySet())
        .buffer(batches.booksPerRequest())
        .concatMap(this::chunk, 1)
        .filter(book -> answered.add(book.token()))
        .concatMap(book -> asked(markets.get(book.token()), book), 1);
  }

  private Flux<WireBook> chunk(List<String> tokens) {
    return clob.books(tokens)
        .flatMapIterable(books -> books)
        .onErrorResume(VenueFailure.Refused.class, refused -> oneByOne(tokens, refused));
  }

  private Flux<WireBook> oneByOne(List<String> tokens, VenueFailure.Refused batchRefused) {
    leftOut.count("batch", "batch_refused", String.valueOf(batchRefused.getMessage()));
    return Flux.fromIterable(tokens).flatMap(this::oneOfMany, batches.atOnce());
  }

  /** One bad token must not cost the others their books; a service that is down still fails. */
  private Mono<WireBook> oneOfMany(String token) {
    return uncrossed(token).onErrorResume(VenueFailure.class, failure -> passedOver(failure));
  }

  private Mono<WireBook> passedOver(VenueFailure failure) {
    return switch (failure) {
      case VenueFailure.Temporary temporary -> Mono.error(temporary);
      case VenueFailure.Refused refused -> leftOut("refused", refused);
      case VenueFailure.ContractBroken broken -> leftOut("broken", broken);
    };
  }

  private Mono<WireBook> leftOut(String reason, VenueFailure failure) {
    leftOut.count("book", reason, String.valueOf(failure.getMessage()));
    return Mono.empty();
  }

  /** A book that is read while it changes can be crossed; a moment later it no longer is. */
  private Mono<WireBook> uncrossed(String token) {
    return clob.book(token).flatMap(book -> book.isCrossed() ? clob.book(token) : Mono.just(book));
  }

  /** Empty for a book that nobody asked for, and for one that is crossed. */
  private Mono<MarketBook> asked(@Nullable MarketId market, WireBook book) {
    if (market == null) {
      return Mono.empty();
    }
    try {
      return Mono.just(new MarketBook(market, opened(market, book)));
    } catch (VenueFailure.Temporary counted) {
      return Mono.empty();
    }
  }

  private OrderBook opened(MarketId market, WireBook book) {
    if (book.emptyLevels() > 0) {
      leftOut.count("level", "empty", book.emptyLevels() + " of " + market);
    }
    try {
      return book.toOrderBook(clock.instant());
    } catch (VenueFailure.Temporary crossed) {
      leftOut.count("book", "crossed", market + ": " + crossed.getMessage());
      throw crossed;
    }
  }

  private static Map<String, MarketId> byToken(List<MarketAddress> markets) {
    Map<String, MarketId> byToken = new LinkedHashMap<>();
    for (MarketAddress market : markets) {
      OutcomeTokens tokens = market.tokens();
      if (tokens != null) {
        byToken.put(tokens.yes(), market.id());
      }
    }
    return byToken;
  }
}
