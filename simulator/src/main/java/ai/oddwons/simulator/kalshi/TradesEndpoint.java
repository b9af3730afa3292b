package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Decimals;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Page;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Trade;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * {@code /markets/trades}: newest first, of one market; without a ticker the last hour of the first
 * markets of the universe, so that the answer stays bounded.
 */
final class TradesEndpoint {
  private static final int MOST = 1_000;
  private static final int USUAL = 100;
  private static final int SAMPLE = 2_000;
  private static final long HOUR = 3_600;

  private final Universe universe;
  private final Tickers tickers;

  TradesEndpoint(Universe universe, Tickers tickers) {
    this.universe = universe;
    this.tickers = tickers;
  }

  private record Row(Contract contract, Trade trade) {}

  Reply list(Query query, long second, boolean old) {
    int limit = Limits.limit(query, 0, MOST, USUAL);
    long newest = Math.min(second, query.number("max_ts").orElse(second));
    long to = Page.place("cursor", query.first("cursor")).orElse(newest);
    long from = query.number("min_ts").orElse(0);
    List<Row> rows = query.flag("is_block_trade") ? List.of() : rows(query, from, to, limit + 1);
    rows = rows.stream().filter(r -> old == r.trade().second() < Window.cutoff(second)).toList();
    boolean more = rows.size() > limit;
    List<Row> page = more ? rows.subList(0, limit) : rows;
    String cursor = more ? Page.cursor(page.getLast().trade().second() - 1) : "";
    return Reply.json(
        Json.object(json -> {
          json.array("trades", () -> page.forEach(row -> write(json, row)));
          json.text("cursor", cursor);
        }));
  }

  private List<Row> rows(Query query, long from, long to, int most) {
    String ticker = query.only("ticker");
    if (ticker == null) {
      return everywhere(Math.max(from, to - HOUR), to, most);
    }
    Contract contract =
        tickers.findMarket(ticker).orElseThrow(() -> KalshiError.notFound("market"));
    return Trade.newest(contract, from, to, most).stream()
        .map(trade -> new Row(contract, trade))
        .toList();
  }

  private List<Row> everywhere(long from, long to, int most) {
    return universe
        .events(Venue.KALSHI, 0, to, to)
        .limit(SAMPLE)
        .flatMap(event -> event.contracts(Venue.KALSHI).stream())
        .flatMap(c -> Trade.newest(c, from, to, most).stream().map(t -> new Row(c, t)))
        .sorted((a, b) -> Long.compare(b.trade().second(), a.trade().second()))
        .limit(most)
        .toList();
  }

  private static void write(Json json, Row row) {
    Trade trade = row.trade();
    String side = trade.bought() ? "yes" : "no";
    json.element(() -> {
      json.text("trade_id", new UUID(trade.key(), trade.second()).toString());
      json.text("ticker", Tickers.market(row.contract()));
      json.text("count_fp", Decimals.two(trade.size()));
      json.text("yes_price_dollars", Decimals.four(trade.price()));
      json.text("no_price_dollars", Decimals.four(Tick.ONE - trade.price()));
      json.text("taker_outcome_side", side);
      json.text("taker_book_side", trade.bought() ? "bid" : "ask");
      json.text("taker_side", side);
      json.text("created_time", Instant.ofEpochSecond(trade.second(), 204_113_000).toString());
      json.flag("is_block_trade", false);
    });
  }
}
