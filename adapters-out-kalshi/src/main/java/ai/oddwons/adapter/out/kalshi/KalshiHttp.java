package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Answer;
import ai.oddwons.adapter.out.http.GuardedHttp;
import ai.oddwons.adapter.out.http.HttpCall;
import ai.oddwons.adapter.out.http.HttpTransport;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.RetryPolicy;
import ai.oddwons.adapter.out.http.TokenBucket;
import ai.oddwons.adapter.out.http.VenueGuards;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The endpoints. All reads pay from one bucket, a batch for each of its items. */
final class KalshiHttp {
  /** Statuses of a request that names a market the venue does not take. */
  private static final Set<Integer> SPOILED = Set.of(400, 404);

  private static final Set<Integer> DOWN = Set.of(500, 503, 504);

  private static final Set<Integer> NO_BOOK = Set.of(401, 404);

  private static final Set<Integer> SPOILED_OR_UNSIGNED = Set.of(400, 401, 404);

  private final GuardedHttp patient;
  private final GuardedHttp single;
  private final TokenBucket reads;
  private final KalshiSettings settings;

  KalshiHttp(KalshiSettings settings, HttpTransport transport, VenueGuards guards) {
    this.settings = settings;
    reads = new TokenBucket("kalshi reads", settings.limit(), guards.timing());
    KalshiKey key = settings.key();
    WebClient client =
        key == null
            ? transport.webClient()
            : transport
                .webClient()
                .mutate()
                .filter(new RequestSigner(key, guards.timing().clock()))
                .build();
    patient = new GuardedHttp(settings.http(), client, guards);
    single = new GuardedHttp(settings.http(), client, guards.withRetry(RetryPolicy.NONE));
  }

  KalshiSettings.PageSizes pages() {
    return settings.pages();
  }

  /** The most tickers in one batch of books or candles. */
  int itemsPerBatch() {
    return settings.itemsPerBatch();
  }

  /** Open events with their markets; combinations are never among them. */
  <T> Mono<T> openEvents(@Nullable String cursor, Function<JsonBody, T> reader) {
    return read(
        HttpCall.get("events", "/events")
            .with("status", "open")
            .with("with_nested_markets", true)
            .with("limit", pages().events())
            .with("cursor", cursor),
        reader);
  }

  /**
   * Markets without their events.
   *
   * @param status in the words of queries: {@code open}, {@code paused} and so on
   */
  <T> Mono<T> markets(String status, @Nullable String cursor, Function<JsonBody, T> reader) {
    return read(
        HttpCall.get("markets", "/markets")
            .with("status", status)
            .with("mve_filter", "exclude")
            .with("limit", pages().markets())
            .with("cursor", cursor),
        reader);
  }

  /** Markets of any status, by name. One bad name may spoil it for all. */
  <T> Mono<Answer<T>> marketsNamed(
      Collection<String> tickers, @Nullable String cursor, Function<JsonBody, T> reader) {
    return ask(named("markets_named", "/markets", tickers, cursor), 1, SPOILED, reader);
  }

  /** Markets that settled too long ago for the live listing. One bad name may spoil it for all. */
  <T> Mono<Answer<T>> pastMarketsNamed(
      Collection<String> tickers, @Nullable String cursor, Function<JsonBody, T> reader) {
    HttpCall call = named("historical_markets", "/historical/markets", tickers, cursor);
    return ask(call, 1, SPOILED, reader);
  }

  /** Empty when there is no such market. */
  <T> Mono<T> market(String ticker, Function<JsonBody, T> reader) {
    return read(HttpCall.get("market", "/markets/{ticker}", ticker).orEmptyWhenNotFound(), reader);
  }

  /** A market that settled before the historical cutoff; empty when there is no such market. */
  <T> Mono<T> pastMarket(String ticker, Function<JsonBody, T> reader) {
    return read(
        HttpCall.get("historical_market", "/historical/markets/{ticker}", ticker)
            .orEmptyWhenNotFound(),
        reader);
  }

  /** Empty when there is no such event. */
  <T> Mono<T> event(String ticker, Function<JsonBody, T> reader) {
    return read(HttpCall.get("event", "/events/{ticker}", ticker).orEmptyWhenNotFound(), reader);
  }

  /** Every series there is, in one body. */
  <T> Mono<T> allSeries(Function<JsonBody, T> reader) {
    return read(HttpCall.get("all_series", "/series"), reader);
  }

  /** Empty when there is no such series. */
  <T> Mono<T> series(String ticker, Function<JsonBody, T> reader) {
    return read(HttpCall.get("series", "/series/{ticker}", ticker).orEmptyWhenNotFound(), reader);
  }

  /** Refused when there is no such book, or when a signature is asked for and missing. */
  <T> Mono<Answer<T>> book(String ticker, Function<JsonBody, T> reader) {
    return ask(HttpCall.get("book", "/markets/{ticker}/orderbook", ticker), 1, NO_BOOK, reader);
  }

  /** Refused for all when one name is bad, or when a signature is asked for and missing. */
  <T> Mono<Answer<T>> books(Collection<String> tickers, Function<JsonBody, T> reader) {
    HttpCall call = HttpCall.get("books", "/markets/orderbooks").withAll("tickers", tickers);
    return ask(call, tickers.size(), SPOILED_OR_UNSIGNED, reader);
  }

  /**
   * Candles of several markets. One bad name may spoil it for all.
   *
   * @param minutes 1, 60 or 1440
   */
  <T> Mono<Answer<T>> candles(
      Collection<String> tickers,
      Instant from,
      Instant until,
      int minutes,
      Function<JsonBody, T> reader) {
    HttpCall call =
        HttpCall.get("candles", "/markets/candlesticks")
            .with("market_tickers", String.join(",", tickers));
    return ask(ranged(call, from, until, minutes), tickers.size(), SPOILED, reader);
  }

  /**
   * Candles of a market that settled before the historical cutoff.
   *
   * @param minutes 1, 60 or 1440
   */
  <T> Mono<Answer<T>> pastCandles(
      String ticker, Instant from, Instant until, int minutes, Function<JsonBody, T> reader) {
    HttpCall call =
        HttpCall.get("historical_candles", "/historical/markets/{ticker}/candlesticks", ticker);
    return ask(ranged(call, from, until, minutes), 1, SPOILED, reader);
  }

  /**
   * Asked once, without another try: who asks wants to know how it is now. An exchange that is down
   * tells so in the same words under an error status.
   */
  <T> Mono<T> status(Function<JsonBody, T> reader) {
    return single.read(paying(HttpCall.get("status", "/exchange/status").reading(DOWN), 1), reader);
  }

  private static HttpCall ranged(HttpCall call, Instant from, Instant until, int minutes) {
    return call.with("start_ts", from.getEpochSecond())
        .with("end_ts", until.getEpochSecond())
        .with("period_interval", minutes);
  }

  private HttpCall named(
      String operation, String path, Collection<String> tickers, @Nullable String cursor) {
    return HttpCall.get(operation, path)
        .with("tickers", String.join(",", tickers))
        .with("limit", pages().markets())
        .with("cursor", cursor);
  }

  private <T> Mono<T> read(HttpCall call, Function<JsonBody, T> reader) {
    return patient.read(paying(call, 1), reader);
  }

  private <T> Mono<Answer<T>> ask(
      HttpCall call, int items, Set<Integer> refusals, Function<JsonBody, T> reader) {
    return patient.ask(paying(call, items), refusals, reader);
  }

  private HttpCall paying(HttpCall call, int items) {
    return call.paying(reads, settings.tokensPerRequest() * items);
  }
}
