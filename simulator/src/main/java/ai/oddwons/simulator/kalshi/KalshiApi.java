package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.BadParameter;
import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Surface;
import ai.oddwons.simulator.universe.SimulatedClock;
import ai.oddwons.simulator.universe.Universe;
import java.util.List;

/** Kalshi's public REST surface, below {@code /trade-api/v2}. */
public final class KalshiApi implements Surface {
  private final SimulatedClock clock;
  private final EventsEndpoint events;
  private final MarketsEndpoint markets;
  private final SeriesEndpoint series;
  private final BooksEndpoint books;
  private final CandlesEndpoint candles;
  private final TradesEndpoint trades;
  private final HistoricalEndpoint historical;

  public KalshiApi(Universe universe, SimulatedClock clock) {
    Tickers tickers = new Tickers(universe);
    this.clock = clock;
    this.series = new SeriesEndpoint(universe);
    this.events = new EventsEndpoint(universe, tickers, series);
    this.markets = new MarketsEndpoint(universe, tickers, series);
    this.books = new BooksEndpoint(tickers);
    this.candles = new CandlesEndpoint(tickers);
    this.trades = new TradesEndpoint(universe, tickers);
    this.historical = new HistoricalEndpoint(markets, candles, trades);
  }

  /** The 500 of an unlucky moment. */
  public static Reply serverError() {
    return KalshiError.reply(500, "internal_server_error", "internal server error");
  }

  @Override
  public Reply answer(Call call) {
    try {
      return route(call, call.segments(), clock.second());
    } catch (KalshiError e) {
      return e.reply();
    } catch (BadParameter e) {
      return KalshiError.badRequest(String.valueOf(e.getMessage())).reply();
    }
  }

  private Reply route(Call call, List<String> path, long second) {
    if (path.isEmpty()) {
      throw KalshiError.notFound("route");
    }
    List<String> rest = path.subList(1, path.size());
    return switch (path.getFirst()) {
      case "events" -> events.answer(call, rest, second);
      case "markets" -> markets(call, rest, second);
      case "series" -> series(call, rest, second);
      case "historical" -> historical.answer(call, rest, second);
      case "exchange" -> ExchangeEndpoint.answer(rest);
      case "account" -> ExchangeEndpoint.costs(rest);
      default -> throw KalshiError.notFound("route");
    };
  }

  private Reply markets(Call call, List<String> rest, long second) {
    String first = rest.isEmpty() ? "" : rest.getFirst();
    return switch (first) {
      case "trades" -> trades.list(call.query(), second, false);
      case "orderbooks" -> books.many(call.query(), second);
      case "candlesticks" -> candles.batch(call.query(), second);
      default ->
          rest.size() == 2 && rest.get(1).equals("orderbook")
              ? books.one(first, call.query(), second)
              : markets.answer(call, rest, second);
    };
  }

  private Reply series(Call call, List<String> rest, long second) {
    if (rest.size() == 4 && rest.get(3).equals("candlesticks")) {
      return rest.get(1).equals("markets")
          ? candles.one(rest.getFirst(), rest.get(2), call.query(), second)
          : candles.event(rest.get(2), call.query(), second);
    }
    return series.answer(call, rest, second);
  }
}
