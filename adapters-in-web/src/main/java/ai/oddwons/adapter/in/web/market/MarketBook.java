package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.application.port.in.ReadMarkets.BookOutcome;
import ai.oddwons.domain.market.MarketId;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The order book of a market, read from its venue for this request. */
final class MarketBook {
  /** What rests in a book is gone sooner than any other number here. */
  static final Duration FRESH_FOR = Duration.ofSeconds(5);

  private static final Duration VENUE_PAUSE = Duration.ofSeconds(5);

  private final ReadMarkets markets;
  private final Answers answers;

  MarketBook(ReadMarkets markets, Answers answers) {
    this.markets = markets;
    this.answers = answers;
  }

  Endpoint endpoint() {
    return new Endpoint(
        "readBook",
        MarketPaths.BOOK,
        "Markets",
        "The order book, read from the venue now.",
        List.of(),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.One(BookBody.class),
        List.of(
            ProblemKind.INVALID_PARAMETER,
            ProblemKind.UNKNOWN_MARKET,
            ProblemKind.NO_BOOK,
            ProblemKind.VENUE_SILENT),
        this::answer);
  }

  private Mono<ServerResponse> answer(ServerRequest request, Query query) {
    query.requireSound();
    MarketId id = MarketAsked.in(request);
    return markets.readBook(id).flatMap(outcome -> write(request, id, outcome));
  }

  private Mono<ServerResponse> write(ServerRequest request, MarketId id, BookOutcome outcome) {
    return switch (outcome) {
      case BookOutcome.Found(var book) ->
          answers.single(request, new Dated<>(BookBody.of(id, book), book.receivedAt(), FRESH_FOR));
      case BookOutcome.UnknownMarket() -> Mono.error(MarketAsked.unknown(id));
      case BookOutcome.NoBook() ->
          Mono.error(RequestProblem.of(ProblemKind.NO_BOOK, "The venue has no book for " + id));
      case BookOutcome.VenueSilent(var reason) ->
          Mono.error(RequestProblem.of(ProblemKind.VENUE_SILENT, reason).retryAfter(VENUE_PAUSE));
    };
  }
}
