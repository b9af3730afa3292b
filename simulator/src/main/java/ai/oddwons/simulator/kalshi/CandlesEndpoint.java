package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.BadParameter;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Venue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Candlesticks of one market, of an event and of many markets. */
final class CandlesEndpoint {
  private static final Set<Long> INTERVALS = Set.of(1L, 60L, 1_440L);
  private static final int MOST = 5_000;
  private static final int MOST_BATCHED = 10_000;
  private static final int MOST_TICKERS = 100;

  private final Tickers tickers;

  CandlesEndpoint(Tickers tickers) {
    this.tickers = tickers;
  }

  Reply one(String series, String ticker, Query query, long second) {
    Contract contract =
        tickers
            .findMarket(ticker)
            .filter(found -> Tickers.series(found.event()).equals(series))
            .orElseThrow(() -> KalshiError.notFound("market"));
    return one(contract, ticker, range(query, second), new CandleJson("_dollars", "_fp"));
  }

  /** The historical tier spells its keys without unit suffixes. */
  Reply old(String ticker, Query query, long second) {
    Contract contract =
        tickers
            .findMarket(ticker)
            .filter(found -> MarketsEndpoint.historical(found, second))
            .orElseThrow(() -> KalshiError.notFound("market"));
    return one(contract, ticker, range(query, second), new CandleJson("", ""));
  }

  private static Reply one(Contract contract, String ticker, CandleRange range, CandleJson shape) {
    range.check(1, MOST);
    return Reply.json(
        Json.object(json -> {
          json.text("ticker", ticker);
          json.array("candlesticks", () -> shape.write(json, contract, range));
        }));
  }

  Reply batch(Query query, long second) {
    List<String> wanted = query.requireCommaList("market_tickers");
    if (wanted.isEmpty() || wanted.size() > MOST_TICKERS) {
      throw KalshiError.badRequest("market_tickers must hold 1 to " + MOST_TICKERS + " tickers");
    }
    CandleRange range = range(query, second);
    range.check(wanted.size(), MOST_BATCHED);
    List<Contract> found =
        wanted.stream().map(tickers::findMarket).flatMap(Optional::stream).toList();
    CandleJson shape = new CandleJson("_dollars", "_fp");
    return Reply.json(
        Json.object(
            json -> json.array("markets", () -> found.forEach(m -> shape.entry(json, m, range)))));
  }

  Reply event(String ticker, Query query, long second) {
    Occurrence event = tickers.findEvent(ticker).orElseThrow(() -> KalshiError.notFound("event"));
    List<Contract> markets = event.contracts(Venue.KALSHI);
    CandleRange range = range(query, second);
    range.check(markets.size(), MOST_BATCHED);
    CandleJson shape = new CandleJson("_dollars", "_fp");
    return Reply.json(
        Json.object(json -> {
          json.texts("market_tickers", markets.stream().map(Tickers::market).toList());
          json.array(
              "market_candlesticks",
              () -> markets.forEach(m -> json.array(() -> shape.write(json, m, range))));
          json.number("adjusted_end_ts", range.to());
        }));
  }

  private static CandleRange range(Query query, long second) {
    long interval = required(query, "period_interval");
    if (!INTERVALS.contains(interval)) {
      throw KalshiError.badRequest("period_interval must be one of 1, 60, 1440");
    }
    long from = required(query, "start_ts");
    long to = required(query, "end_ts");
    if (to < from) {
      throw KalshiError.badRequest("end_ts must not be before start_ts");
    }
    boolean lead = query.flag("include_latest_before_start");
    return new CandleRange(from, to, interval * 60, second, lead);
  }

  private static long required(Query query, String name) {
    return query.number(name).orElseThrow(() -> new BadParameter(name, "is required"));
  }
}
