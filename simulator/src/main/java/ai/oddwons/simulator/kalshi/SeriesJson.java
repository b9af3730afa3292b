package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.KalshiFees;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Wording;
import java.util.List;

/** The series object, and what events inherit from their series. */
final class SeriesJson {
  private SeriesJson() {}

  static void write(Json json, Occurrence event, long second) {
    json.element(() -> fields(json, event, second));
  }

  /** The fields of a series whose object is already open; any of its events stands for it. */
  static void fields(Json json, Occurrence event, long second) {
    Wording wording = Wording.of(event);
    String ticker = wording.seriesTicker();
    json.text("ticker", ticker);
    json.text("frequency", wording.frequency());
    json.text("title", wording.seriesTitle());
    json.text("category", wording.category());
    json.texts("categories", List.of(wording.category()));
    json.texts("tags", wording.kalshiTags());
    sources(json);
    json.text("contract_url", "https://contracts.example.test/" + ticker + ".pdf");
    json.text("contract_terms_url", "https://contracts.example.test/terms/" + ticker + ".pdf");
    json.text("fee_type", KalshiFees.type(ticker));
    json.number("fee_multiplier", KalshiFees.multiplier(ticker));
    json.nothing("additional_prohibitions");
    json.text("last_updated_ts", MarketJson.time(second / 86_400 * 86_400));
    json.number("exchange_index", shard(event));
  }

  static void sources(Json json) {
    json.array(
        "settlement_sources",
        () ->
            json.element(() -> {
              json.text("name", "Official source");
              json.text("url", "https://source.example.test/");
            }));
  }

  /** The matching engine an event runs on. */
  static int shard(Occurrence event) {
    return switch (event.kind()) {
      case COMBO -> 1;
      case CRYPTO_LADDER, CRYPTO_RANGE -> 2;
      default -> event.kind() == Kind.GAME && series(event).startsWith("KXATP") ? 3 : 0;
    };
  }

  private static String series(Occurrence event) {
    return Tickers.series(event);
  }
}
