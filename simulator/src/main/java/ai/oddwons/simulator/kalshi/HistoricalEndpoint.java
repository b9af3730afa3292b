package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Reply;
import java.util.List;

/** {@code /historical}: what settled before the cutoff. */
final class HistoricalEndpoint {
  private final MarketsEndpoint markets;
  private final CandlesEndpoint candles;
  private final TradesEndpoint trades;

  HistoricalEndpoint(MarketsEndpoint markets, CandlesEndpoint candles, TradesEndpoint trades) {
    this.markets = markets;
    this.candles = candles;
    this.trades = trades;
  }

  Reply answer(Call call, List<String> rest, long second) {
    return switch (rest.isEmpty() ? "" : rest.getFirst()) {
      case "cutoff" -> Reply.json(Json.object(json -> cutoff(json, second)));
      case "trades" -> trades.list(call.query(), second, true);
      case "markets" -> markets(call, rest, second);
      default -> throw KalshiError.notFound("route");
    };
  }

  private Reply markets(Call call, List<String> rest, long second) {
    return switch (rest.size()) {
      case 1 -> markets.old(call.query(), second);
      case 2 ->
          markets.one(rest.get(1), second, market -> MarketsEndpoint.historical(market, second));
      case 3 -> candles.old(rest.get(1), call.query(), second);
      default -> throw KalshiError.notFound("route");
    };
  }

  private static void cutoff(Json json, long second) {
    String time = MarketJson.time(Window.cutoff(second));
    json.text("market_settled_ts", time);
    json.text("trades_created_ts", time);
    json.text("orders_updated_ts", MarketJson.time((second - 14 * 86_400) / 86_400 * 86_400));
    json.text("market_positions_last_updated_ts", time);
  }
}
