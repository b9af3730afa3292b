package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Page;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Trade;
import ai.oddwons.simulator.universe.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** {@code /v2/trades}: newest first, both outcomes of a market between one another. */
final class DataTrades {
  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private DataTrades() {}

  private record Row(Contract market, Trade trade) {
    /** Every third trade is told from the second outcome's side. */
    int outcome() {
      return Math.floorMod(trade.key(), 3) == 0 ? 1 : 0;
    }
  }

  static Reply answer(List<Contract> markets, Query query, long second) {
    int limit = (int) Math.clamp(query.number("limit").orElse(USUAL), 1, MOST);
    long to = Page.place("cursor", query.first("cursor")).orElse(second);
    List<Row> rows =
        markets.stream()
            .flatMap(m -> Trade.newest(m, 0, to, limit + 1).stream().map(t -> new Row(m, t)))
            .sorted(Comparator.comparingLong((Row row) -> row.trade().second()).reversed())
            .limit(limit + 1L)
            .toList();
    boolean more = rows.size() > limit;
    List<Row> page = more ? rows.subList(0, limit) : rows;
    return Reply.json(
        Json.object(json -> {
          json.array("data", () -> page.forEach(row -> json.element(() -> write(json, row))));
          json.object("pagination", () -> pagination(json, page, limit, more));
        }));
  }

  private static void pagination(Json json, List<Row> page, int limit, boolean more) {
    json.number("limit", limit);
    json.flag("has_more", more);
    json.text("next_cursor", more ? Page.cursor(page.getLast().trade().second() - 1) : null);
  }

  private static void write(Json json, Row row) {
    Contract market = row.market();
    Trade trade = row.trade();
    int outcome = row.outcome();
    int price = outcome == 0 ? trade.price() : Tick.ONE - trade.price();
    json.text("proxy_wallet", OpaqueIds.question(trade.key()).substring(0, 42));
    json.text("side", trade.bought() == (outcome == 0) ? "BUY" : "SELL");
    json.text("token_id", Directory.token(market, outcome));
    json.text("condition_id", Directory.condition(market));
    json.number("size", shares(trade, price));
    json.number("price", GammaMarketJson.price(price));
    json.number("timestamp", trade.second());
    json.text("title", Wording.of(market.event()).question(market));
    json.text("slug", Directory.slug(market));
    json.text("event_slug", Directory.slug(market.event()));
    json.text("outcome", Outcomes.names(market).get(outcome));
    json.number("outcome_index", outcome);
    json.text("transaction_hash", OpaqueIds.condition(trade.key() + trade.second()));
    json.text("name", "");
    json.text("pseudonym", "Quiet-Otter");
  }

  /** The counter is in dollars; a row counts shares. */
  private static BigDecimal shares(Trade trade, int price) {
    BigDecimal dollars = BigDecimal.valueOf(trade.size(), 2);
    BigDecimal each = BigDecimal.valueOf(Math.max(price, 10), 4);
    return dollars.divide(each, 2, RoundingMode.HALF_EVEN);
  }
}
