package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Quote;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.Settlement;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Wording;
import java.math.BigDecimal;
import java.util.List;

/** Market objects of the CLOB: whole, simplified and compact. */
final class ClobMarketJson {
  private ClobMarketJson() {}

  static void fields(Json json, Contract market, long second) {
    boolean negRisk = GammaEventJson.negRisk(market.event());
    simplified(json, market, second);
    json.text("question", Wording.of(market.event()).question(market));
    json.text("question_id", OpaqueIds.question(market.key()));
    json.text("market_slug", Directory.slug(market));
    json.text("end_date_iso", GammaMarketJson.time(market.plannedClose()));
    if (market.event().kind() == Kind.GAME) {
      json.text("game_start_time", GammaMarketJson.time(market.plannedClose() - 3 * 3_600));
    } else {
      json.nothing("game_start_time");
    }
    json.flag("enable_order_book", market.closes() > second);
    json.number("minimum_order_size", 5);
    json.number("minimum_tick_size", tick(market, second));
    json.number("seconds_delay", market.event().kind() == Kind.GAME ? 3 : 0);
    json.flag("neg_risk", negRisk);
    json.text(
        "neg_risk_market_id", negRisk ? OpaqueIds.question(Directory.key(market.event())) : "");
    json.flag("is_50_50_outcome", resolved(market, second) && Settlement.of(market).scalar());
    json.number("maker_base_fee", 0);
    json.number("taker_base_fee", 0);
    json.texts("tags", Tag.of(market.event()).stream().map(Tag::label).toList());
  }

  static void simplified(Json json, Contract market, long second) {
    boolean closed = market.closes() <= second;
    json.text("condition_id", Directory.condition(market));
    json.flag("active", true);
    json.flag("closed", closed);
    json.flag("archived", false);
    json.flag("accepting_orders", !closed);
    json.object("rewards", () -> rewards(json));
    json.array("tokens", () -> tokens(json, market, second));
  }

  private static void rewards(Json json) {
    json.nothing("rates");
    json.number("min_size", 50);
    json.number("max_spread", 4.5);
  }

  private static void tokens(Json json, Contract market, long second) {
    List<String> names = Outcomes.names(market);
    for (int i = 0; i < names.size(); i++) {
      int outcome = i;
      json.element(() -> token(json, market, names.get(outcome), outcome, second));
    }
  }

  private static void token(Json json, Contract market, String name, int outcome, long second) {
    boolean resolved = resolved(market, second);
    int pays = resolved ? Settlement.of(market).value() : 0;
    BigDecimal first =
        resolved
            ? BigDecimal.valueOf(pays, 4)
            : BigDecimal.valueOf(Quotes.at(market, second).middle());
    BigDecimal price = outcome == 0 ? first : BigDecimal.ONE.subtract(first);
    json.text("token_id", Directory.token(market, outcome));
    json.text("outcome", name);
    json.number("price", new BigDecimal(Outcomes.text(price)));
    json.flag("winner", resolved && pays == (outcome == 0 ? Tick.ONE : 0));
  }

  private static boolean resolved(Contract market, long second) {
    return PolymarketState.of(market, second) == PolymarketState.RESOLVED;
  }

  private static BigDecimal tick(Contract market, long second) {
    Quote quote = Quotes.at(market, second);
    return GammaMarketJson.price(quote.tick().step(Tick.ONE / 2));
  }

  /** The short-keyed form. */
  static void compact(Json json, Contract market, long second) {
    Wording wording = Wording.of(market.event());
    json.text("c", Directory.condition(market));
    json.array("t", () -> compactTokens(json, market));
    json.number("mts", tick(market, second));
    json.number("mos", 5);
    if (GammaEventJson.negRisk(market.event())) {
      json.flag("nr", true);
    }
    json.flag("ao", market.closes() > second);
    json.number("mbf", wording.feeType().isEmpty() ? 0 : 1_000);
    json.number("tbf", wording.feeType().isEmpty() ? 0 : 1_000);
    json.object("fd", () -> fees(json, wording.feeRate()));
    json.nothing("r");
    json.text("aot", GammaMarketJson.time(market.event().opens()));
    json.flag("cbos", true);
    json.flag("ibce", true);
  }

  private static void compactTokens(Json json, Contract market) {
    List<String> names = Outcomes.names(market);
    for (int i = 0; i < names.size(); i++) {
      int outcome = i;
      json.element(() -> {
        json.text("t", Directory.token(market, outcome));
        json.text("o", names.get(outcome));
      });
    }
  }

  private static void fees(Json json, double rate) {
    json.number("r", rate);
    json.number("e", 1);
    json.flag("to", true);
  }
}
