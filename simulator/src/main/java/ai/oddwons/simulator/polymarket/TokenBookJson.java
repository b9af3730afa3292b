package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Decimals;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Level;
import ai.oddwons.simulator.universe.Noise;
import java.util.List;

/** The order book summary: worst first, best last, everything texts. */
final class TokenBookJson {
  private TokenBookJson() {}

  static void fields(Json json, TokenBook book) {
    json.text("market", Directory.condition(book.contract()));
    json.text("asset_id", Directory.token(book.contract(), book.outcome()));
    json.text("timestamp", Long.toString(book.second() * 1_000 + 345));
    json.text("hash", hash(book));
    json.array("bids", () -> levels(json, book.bids()));
    json.array("asks", () -> levels(json, book.asks()));
    json.text("min_order_size", "5");
    json.text("tick_size", tick(book));
    json.flag("neg_risk", GammaEventJson.negRisk(book.contract().event()));
    json.text("last_trade_price", book.last() == 0 ? "" : Decimals.shortest(book.last()));
  }

  static String tick(TokenBook book) {
    return Decimals.shortest(book.quote().tick().step(5_000));
  }

  private static void levels(Json json, List<Level> best) {
    for (Level level : best.reversed()) {
      json.element(() -> {
        json.text("price", Decimals.shortest(level.price()));
        json.text("size", Decimals.shortestTwo(level.size()));
      });
    }
  }

  /** Forty hex digits that change with the book. */
  private static String hash(TokenBook book) {
    long key = Noise.key(book.contract().noise(441 + book.outcome()), book.quote().second());
    return String.format("%016x%016x%08x", key, Noise.mix(key), (int) Noise.mix(key + 1));
  }
}
