package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Decimals;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Book;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Level;
import ai.oddwons.simulator.universe.Tick;
import java.util.List;

/** Order books: bids only, on both sides, the best last. */
final class BooksEndpoint {
  private static final int DEEPEST = 100;
  private static final int MOST = 100;

  private final Tickers tickers;

  BooksEndpoint(Tickers tickers) {
    this.tickers = tickers;
  }

  Reply one(String ticker, Query query, long second) {
    long depth = query.number("depth").orElse(0);
    if (depth < 0 || depth > DEEPEST) {
      throw KalshiError.badRequest("depth must be between 0 and " + DEEPEST);
    }
    Contract contract =
        tickers.findMarket(ticker).orElseThrow(() -> KalshiError.notFound("market"));
    return Reply.json(Json.object(json -> book(json, contract, (int) depth, second)));
  }

  /** Unknown tickers are left out of the answer. */
  Reply many(Query query, long second) {
    List<String> wanted = query.requireRepeated("tickers");
    if (wanted.isEmpty() || wanted.size() > MOST) {
      throw KalshiError.badRequest("tickers must hold 1 to " + MOST + " market tickers");
    }
    return Reply.json(
        Json.object(json ->
            json.array("orderbooks", () -> wanted.forEach(ticker -> entry(json, ticker, second)))));
  }

  private void entry(Json json, String ticker, long second) {
    tickers
        .findMarket(ticker)
        .ifPresent(contract ->
            json.element(() -> {
              json.text("ticker", ticker);
              book(json, contract, 0, second);
            }));
  }

  private static void book(Json json, Contract contract, int depth, long second) {
    KalshiStatus status = KalshiStatus.of(contract, second);
    Book book = Book.of(contract, MarketJson.quote(contract, second, status));
    json.object(
        "orderbook_fp",
        () -> {
          json.array("yes_dollars", () -> levels(json, book.bids(), depth, false));
          json.array("no_dollars", () -> levels(json, book.asks(), depth, true));
        });
  }

  private static void levels(Json json, List<Level> best, int depth, boolean no) {
    List<Level> kept = depth == 0 ? best : best.subList(0, Math.min(depth, best.size()));
    for (Level level : kept.reversed()) {
      int price = no ? Tick.ONE - level.price() : level.price();
      json.array(() -> {
        json.value(Decimals.four(price));
        json.value(Decimals.two(level.size()));
      });
    }
  }
}
