package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import java.math.BigDecimal;
import java.util.List;

/** {@code /prices-history}: wants {@code market}; without it the answer is empty, not an error. */
final class ClobHistory {
  private final Directory directory;

  ClobHistory(Directory directory) {
    this.directory = directory;
  }

  Reply answer(Query query, long second) {
    long reach = PricePath.reach(query.first("interval"));
    boolean bounded = query.has("startTs") && query.has("endTs");
    if (query.has("market") && reach == 0 && !bounded) {
      throw ClobError.badRequest("Invalid filters: 'startTs'+'endTs' or 'interval' is required");
    }
    List<PricePath.Point> points =
        directory
            .byToken(query.first("market", ""), second)
            .map(token -> points(token, query, reach, second))
            .orElse(List.of());
    return Reply.json(
        Json.object(json -> json.array("history", () -> points.forEach(p -> point(json, p)))));
  }

  private static List<PricePath.Point> points(
      Directory.Token token, Query query, long reach, long second) {
    long step = Math.max(1, query.number("fidelity").orElse(1)) * 60;
    long to = query.number("endTs").orElse(second);
    long from = query.number("startTs").orElse(second - reach);
    return PricePath.points(token, from, to, second, step);
  }

  private static void point(Json json, PricePath.Point point) {
    json.element(() -> {
      json.number("t", point.second());
      json.number("p", new BigDecimal(Outcomes.text(BigDecimal.valueOf(point.price()))));
    });
  }
}
