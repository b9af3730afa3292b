package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Reply;
import java.util.List;

/** The exchange itself: open all week but for the Thursday window. */
final class ExchangeEndpoint {
  private static final List<String> SHARDS = List.of("Default", "Combos", "Crypto", "Tennis");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private ExchangeEndpoint() {}

  static Reply answer(List<String> rest) {
    return switch (rest.isEmpty() ? "" : rest.getFirst()) {
      case "status" -> Reply.json(Json.object(ExchangeEndpoint::status));
      case "schedule" -> Reply.json(Json.object(ExchangeEndpoint::schedule));
      default -> throw KalshiError.notFound("route");
    };
  }

  static Reply costs(List<String> rest) {
    if (!rest.equals(List.of("endpoint_costs"))) {
      throw KalshiError.notFound("route");
    }
    return Reply.json(
        200,
        "{\"default_cost\":10,\"endpoint_costs\":[{\"method\":\"DELETE\","
            + "\"path\":\"/portfolio/events/orders\",\"cost\":2}]}");
  }

  private static void status(Json json) {
    flags(json);
    json.nothing("exchange_estimated_resume_time");
    json.array(
        "exchange_index_statuses",
        () -> {
          for (int i = 0; i < SHARDS.size(); i++) {
            int index = i;
            json.element(() -> shard(json, index));
          }
        });
  }

  private static void shard(Json json, int index) {
    json.number("exchange_index", index);
    json.text("description", SHARDS.get(index));
    flags(json);
  }

  private static void flags(Json json) {
    json.flag("exchange_active", true);
    json.flag("trading_active", true);
    json.flag("intra_exchange_transfers_active", true);
  }

  private static void schedule(Json json) {
    json.object(
        "schedule",
        () -> {
          json.array("standard_hours", () -> json.element(() -> week(json)));
          json.array("maintenance_windows", () -> {});
        });
  }

  private static void week(Json json) {
    json.text("start_time", "2026-01-01T05:00:00Z");
    json.text("end_time", "2030-01-01T05:00:00Z");
    for (String day : DAYS) {
      boolean thursday = day.equals("thursday");
      json.array(day, () -> hours(json, thursday));
    }
  }

  private static void hours(Json json, boolean thursday) {
    json.element(() -> {
      json.text("open_time", "00:00");
      json.text("close_time", thursday ? "03:00" : "00:00");
    });
    if (thursday) {
      json.element(() -> {
        json.text("open_time", "05:00");
        json.text("close_time", "00:00");
      });
    }
  }
}
