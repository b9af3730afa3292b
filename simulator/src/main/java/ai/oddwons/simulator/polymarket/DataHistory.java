package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Page;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import java.math.BigDecimal;
import java.util.List;

/** {@code /v2/prices-history}: here the token goes by {@code token_id}. */
final class DataHistory {
  private static final int PAGE = 1_000;

  private DataHistory() {}

  static Reply answer(Directory directory, Query query, long second) {
    long reach = PricePath.reach(query.first("interval"));
    long start = query.number("start").orElse(-1);
    long end = query.number("end").orElse(second);
    if (!query.has("token_id") || start == 0 || end == 0 || (reach == 0 && start < 0)) {
      throw DataError.invalid("token_id and either interval or start and end are required");
    }
    long bucket = Math.max(1, query.number("bucket_seconds").orElse(60));
    long from = start > 0 ? start : second - reach;
    long place = Page.place("cursor", query.first("cursor")).orElse(from);
    List<PricePath.Point> points =
        directory
            .byToken(query.first("token_id", ""), second)
            .map(token -> PricePath.points(token, Math.max(from, place), end, second, bucket))
            .orElse(List.of());
    return Reply.json(Json.object(json -> page(json, points, bucket)));
  }

  private static void page(Json json, List<PricePath.Point> points, long bucket) {
    boolean more = points.size() > PAGE;
    List<PricePath.Point> rows = more ? points.subList(0, PAGE) : points;
    json.array("data", () -> rows.forEach(point -> point(json, point, bucket)));
    json.object(
        "pagination",
        () -> {
          json.flag("has_more", more);
          json.text("next_cursor", more ? Page.cursor(points.get(PAGE).second()) : null);
        });
  }

  private static void point(Json json, PricePath.Point point, long bucket) {
    json.element(() -> {
      json.number("timestamp", point.second());
      json.number("price", new BigDecimal(Outcomes.text(BigDecimal.valueOf(point.price()))));
      json.number("resolution_seconds", bucket);
    });
  }
}
