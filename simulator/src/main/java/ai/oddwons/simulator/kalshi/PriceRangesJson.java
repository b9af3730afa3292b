package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Tick;

/** The bands of a price grid. */
final class PriceRangesJson {
  private PriceRangesJson() {}

  static void write(Json json, Tick tick) {
    json.array("price_ranges", () -> bands(json, tick));
  }

  private static void bands(Json json, Tick tick) {
    switch (tick) {
      case CENT -> band(json, "0.0000", "1.0000", "0.0100");
      case TENTH -> band(json, "0.0000", "1.0000", "0.0010");
      case TAPERED -> {
        band(json, "0.0000", "0.1000", "0.0010");
        band(json, "0.1000", "0.9000", "0.0100");
        band(json, "0.9000", "1.0000", "0.0010");
      }
    }
  }

  private static void band(Json json, String start, String end, String step) {
    json.element(() -> {
      json.text("start", start);
      json.text("end", end);
      json.text("step", step);
    });
  }
}
