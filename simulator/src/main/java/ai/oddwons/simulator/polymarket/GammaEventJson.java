package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Aspect;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Rules;
import ai.oddwons.simulator.universe.Structure;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Volumes;
import ai.oddwons.simulator.universe.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

/** The event object of Gamma; sums are numbers here. */
final class GammaEventJson {
  private static final long DAY = 86_400;

  private GammaEventJson() {}

  /** Whether exactly one of the event's markets is to resolve yes. */
  static boolean negRisk(Occurrence event) {
    Structure structure = event.kind().structure();
    if (event.altered() && event.aspect().orElseThrow() == Aspect.POLARITY) {
      return false;
    }
    return structure == Structure.EXCLUSIVE || structure == Structure.BUCKETS;
  }

  static boolean closed(Occurrence event, long second) {
    return event.contracts(Venue.POLYMARKET).stream().allMatch(m -> m.closes() <= second);
  }

  /** An event with its markets, as an element. */
  static void write(Json json, Occurrence event, long second) {
    json.element(() -> whole(json, event, second));
  }

  /** The fields of an event with its markets, whose object is already open. */
  static void whole(Json json, Occurrence event, long second) {
    summary(json, event, second);
    times(json, event, second);
    sums(json, event, second);
    json.array("markets", () -> markets(json, event, second));
    json.array("series", () -> json.element(() -> series(json, event)));
    TagsJson.write(json, event);
  }

  private static void markets(Json json, Occurrence event, long second) {
    for (Contract contract : event.contracts(Venue.POLYMARKET)) {
      json.element(() -> GammaMarketJson.fields(json, contract, second));
    }
  }

  /** What a market repeats of its event. */
  static void summary(Json json, Occurrence event, long second) {
    boolean negRisk = negRisk(event);
    json.text("id", Directory.id(event));
    json.text("ticker", Directory.slug(event));
    json.text("slug", Directory.slug(event));
    json.text("title", Wording.of(event).title(Venue.POLYMARKET));
    json.text("description", Rules.polymarket(event.contract(Venue.POLYMARKET, 0)));
    json.text("resolutionSource", "");
    json.flag("active", true);
    json.flag("closed", closed(event, second));
    json.flag("archived", false);
    json.flag("new", second - event.opens() < DAY);
    json.flag("featured", false);
    json.flag("restricted", true);
    json.flag("enableOrderBook", true);
    json.flag("negRisk", negRisk);
    if (negRisk) {
      json.text("negRiskMarketID", OpaqueIds.question(Directory.key(event)));
    }
    json.flag("enableNegRisk", negRisk);
    json.flag("negRiskAugmented", event.augmented());
  }

  private static void times(Json json, Occurrence event, long second) {
    json.text("startDate", Instant.ofEpochSecond(event.opens(), 376_667_000).toString());
    json.text("creationDate", Instant.ofEpochSecond(event.opens(), 376_662_000).toString());
    json.text("endDate", GammaMarketJson.time(event.closes()));
    json.text("createdAt", Instant.ofEpochSecond(event.opens() - 1_800, 452_117_000).toString());
    long renewed = GammaMarketJson.renewed(event.contract(Venue.POLYMARKET, 0), second);
    json.text("updatedAt", GammaMarketJson.time(renewed));
    if (closed(event, second)) {
      json.text("closedTime", GammaMarketJson.spaced(event.closes()));
    }
  }

  private static void sums(Json json, Occurrence event, long second) {
    json.number("volume", sum(event, m -> Volumes.total(m, GammaMarketJson.seen(m, second))));
    json.number("volume24hr", sum(event, m -> Volumes.lastDay(m, GammaMarketJson.seen(m, second))));
    json.number(
        "openInterest", sum(event, m -> Volumes.openInterest(m, GammaMarketJson.seen(m, second))));
  }

  private static BigDecimal sum(Occurrence event, ToLongFunction<Contract> hundredths) {
    List<Contract> markets = event.contracts(Venue.POLYMARKET);
    return BigDecimal.valueOf(markets.stream().mapToLong(hundredths).sum(), 2);
  }

  private static void series(Json json, Occurrence event) {
    String title = Wording.of(event).seriesTitle();
    json.text("id", Integer.toString(10_000 + event.slot()));
    json.text("ticker", Directory.slug(title));
    json.text("slug", Directory.slug(title));
    json.text("title", title);
    json.text("seriesType", "single");
    json.text("recurrence", Wording.of(event).frequency());
  }
}
