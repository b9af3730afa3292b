package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Paging;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.domain.market.MarketId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What a market cost in the past. */
final class MarketHistory {
  private static final QueryParameter<HistoryInterval> INTERVAL =
      QueryParameter.choice(
          "interval",
          "raw for the stored readings, else candles of an hour or a day.",
          HistoryInterval.words(),
          HistoryInterval.HOUR.word());

  private static final QueryParameter<Instant> FROM =
      QueryParameter.instant(
          "from", "Inclusive; by default a day (raw), a week (1h) or 90 days (1d) before until.");

  private static final QueryParameter<Instant> UNTIL =
      QueryParameter.instant("until", "Exclusive; by default now.");

  private final ReadMarkets markets;
  private final Answers answers;
  private final InstantSource clock;

  MarketHistory(ReadMarkets markets, Answers answers, InstantSource clock) {
    this.markets = markets;
    this.answers = answers;
    this.clock = clock;
  }

  Endpoint endpoint() {
    return new Endpoint(
        "readHistory",
        MarketPaths.HISTORY,
        "Markets",
        "The stored readings or the candles of a market, newest first.",
        List.of(INTERVAL, FROM, UNTIL, Paging.LIMIT, Paging.CURSOR),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Rows(List.of(SnapshotRow.class, CandleRow.class)),
        List.of(
            ProblemKind.INVALID_PARAMETER,
            ProblemKind.MALFORMED_CURSOR,
            ProblemKind.UNKNOWN_MARKET),
        this::answer);
  }

  private Mono<ServerResponse> answer(ServerRequest request, Query query) {
    HistoryInterval interval = query.get(INTERVAL);
    Instant until = query.find(UNTIL).orElseGet(clock::instant);
    Instant from = query.find(FROM).orElseGet(() -> until.minus(interval.usualReach()));
    if (!until.isAfter(from)) {
      query.fault(FROM.name(), "must lie before until");
    }
    PageRequest page = Paging.read(query);
    query.requireSound();
    return rows(request, interval.candles(), new TimeWindow(from, until), page);
  }

  private Mono<ServerResponse> rows(
      ServerRequest request,
      @Nullable CandleInterval candles,
      TimeWindow window,
      PageRequest page) {
    MarketId id = MarketAsked.in(request);
    return candles == null
        ? found(request, id, markets.findSnapshots(id, window, page), SnapshotRow::of)
        : found(request, id, markets.findCandles(id, candles, window, page), CandleRow::of);
  }

  private <T, R> Mono<ServerResponse> found(
      ServerRequest request, MarketId id, Mono<Dated<Slice<T>>> rows, Function<T, R> row) {
    return rows.switchIfEmpty(Mono.error(() -> MarketAsked.unknown(id)))
        .flatMap(slice -> answers.page(request, slice, row));
  }
}
