package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.KalshiFees;
import ai.oddwons.simulator.universe.Noise;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Structure;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Wording;
import java.util.List;

/** The event object. */
final class EventJson {
  private static final int UPDATED = 312;

  private EventJson() {}

  /** An event as an element, with the given markets inside when {@code nest} asks for them. */
  static void write(Json json, Occurrence event, List<Contract> nested, boolean nest, long second) {
    json.element(() -> fields(json, event, nested, nest, second));
  }

  /** The fields of an event whose object is already open. */
  static void fields(
      Json json, Occurrence event, List<Contract> nested, boolean nest, long second) {
    fields(json, event);
    if (nest) {
      json.array("markets", () -> nested.forEach(m -> MarketJson.write(json, m, second)));
    }
  }

  private static void fields(Json json, Occurrence event) {
    Wording wording = Wording.of(event);
    json.text("event_ticker", Tickers.event(event));
    json.text("series_ticker", wording.seriesTicker());
    json.text("title", wording.title(Venue.KALSHI));
    json.text("sub_title", wording.subtitle());
    json.text("collateral_return_type", exclusive(event) ? "MECNET" : "");
    json.flag("mutually_exclusive", exclusive(event));
    json.text("category", wording.category());
    json.text("strike_date", MarketJson.time(event.closes()));
    SeriesJson.sources(json);
    json.object("product_metadata", () -> json.text("cadence", wording.frequency()));
    boolean unset = Noise.chance(Noise.key(event.key(), UPDATED), 0.1);
    json.text(
        "last_updated_ts", unset ? "0001-01-01T00:00:00Z" : MarketJson.time(event.announced()));
    if (KalshiFees.overridden(event)) {
      json.text("fee_type_override", "quadratic_with_maker_fees");
      json.number("fee_multiplier_override", 0.5);
    }
    json.number("exchange_index", SeriesJson.shard(event));
  }

  private static boolean exclusive(Occurrence event) {
    Structure structure = event.kind().structure();
    return structure == Structure.EXCLUSIVE
        || structure == Structure.BUCKETS
        || structure == Structure.GAME;
  }
}
