package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Settlement;
import ai.oddwons.simulator.universe.Tick;
import ai.oddwons.simulator.universe.Timetable;

/** A resolution row; payouts are micro-dollars a share, in the order of Gamma's outcomes. */
final class ResolutionJson {
  private static final long MICROS = 1_000_000 / Tick.ONE;

  private ResolutionJson() {}

  static void write(Json json, Contract market, long second) {
    json.element(() -> fields(json, market, second));
  }

  private static void fields(Json json, Contract market, long second) {
    PolymarketState state = PolymarketState.of(market, second);
    boolean resolved = state == PolymarketState.RESOLVED;
    Timetable times = Timetable.of(market);
    boolean linked = GammaEventJson.negRisk(market.event());
    json.text("condition_id", Directory.condition(market));
    json.text("status", state.word());
    json.text("market_type", linked ? "INCREMENTAL_NEGRISK" : "BINARY");
    json.array("payouts", () -> payouts(json, market, resolved));
    json.text("reporter", "UMA_OO");
    json.flag("was_disputed", times.contested() && second >= times.disputed());
    json.flag("extended_review", false);
    json.flag("new_version_q", false);
    if (resolved) {
      json.text("resolution_source", "reported");
      json.text("resolved_at", GammaMarketJson.time(times.settled()));
      json.number("resolved_block", 80_000_000 + (times.settled() - 1_767_225_600L) / 2);
      json.text("transaction_hash", OpaqueIds.question(market.key() + 1));
      json.text("log_index", "12");
    } else {
      json.nothing("resolved_at");
    }
    json.text("last_update_timestamp", GammaMarketJson.time(resolved ? times.settled() : second));
  }

  private static void payouts(Json json, Contract market, boolean resolved) {
    if (resolved) {
      long first = Settlement.of(market).value() * MICROS;
      json.value(first);
      json.value(Tick.ONE * MICROS - first);
    }
  }
}
