package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.BadParameter;
import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Page;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Surface;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.SimulatedClock;
import ai.oddwons.simulator.universe.Universe;
import java.util.List;
import java.util.OptionalLong;

/** Gamma: events, markets, tags and search. */
public final class GammaApi implements Surface {
  private static final int MOST_MARKETS = 100;
  private static final int MOST_EVENTS = 500;
  private static final int USUAL = 20;
  private static final int LEGACY_MOST = 100;
  private static final int DEEPEST_OFFSET = 2_500;

  private final SimulatedClock clock;
  private final Directory directory;
  private final GammaMarkets markets;
  private final GammaEvents events;
  private final GammaSearch search;

  public GammaApi(Universe universe, SimulatedClock clock) {
    this.clock = clock;
    this.directory = new Directory(universe);
    this.markets = new GammaMarkets(universe, directory);
    this.events = new GammaEvents(universe, directory);
    this.search = new GammaSearch(universe);
  }

  @Override
  public Reply answer(Call call) {
    try {
      return route(call.segments(), call.query(), clock.second());
    } catch (GammaError e) {
      return e.reply();
    } catch (BadParameter e) {
      return GammaError.validation(String.valueOf(e.getMessage())).reply();
    }
  }

  private Reply route(List<String> path, Query query, long second) {
    return switch (path.isEmpty() ? "" : path.getFirst()) {
      case "markets" -> markets(path, query, second);
      case "events" -> events(path, query, second);
      case "tags" -> search.tags(path, query);
      case "public-search" -> search.search(query, second);
      case "status" -> Reply.json(200, "{\"status\":\"ok\"}");
      default -> throw GammaError.notFound("route");
    };
  }

  private Reply markets(List<String> path, Query query, long second) {
    if (path.size() == 1) {
      return legacyMarkets(query, second);
    }
    return switch (path.get(1)) {
      case "keyset" -> keysetMarkets(query, second);
      case "slug" ->
          market(
              directory.bySlug(tail(path), second).orElseThrow(GammaApi::noMarket), query, second);
      default -> {
        Contract found =
            directory.byKey(Ids.number(path.get(1)), second).orElseThrow(GammaApi::noMarket);
        yield path.size() == 3 ? tags(found.event()) : market(found, query, second);
      }
    };
  }

  private Reply events(List<String> path, Query query, long second) {
    if (path.size() == 1) {
      return legacyEvents(query, second);
    }
    return switch (path.get(1)) {
      case "keyset" -> keysetEvents(query, second);
      case "slug" ->
          event(directory.eventBySlug(tail(path), second).orElseThrow(GammaApi::noEvent), second);
      default -> {
        Occurrence found =
            directory.eventByKey(Ids.number(path.get(1)), second).orElseThrow(GammaApi::noEvent);
        yield path.size() == 3 ? tags(found) : event(found, second);
      }
    };
  }

  private static String tail(List<String> path) {
    return path.size() > 2 ? path.get(2) : "";
  }

  private static GammaError noMarket() {
    return GammaError.notFound("market");
  }

  private static GammaError noEvent() {
    return GammaError.notFound("event");
  }

  private Reply keysetMarkets(Query query, long second) {
    OptionalLong after = keysetPlace(query);
    Listing.Order<Contract> order = GammaMarkets.order(query, second);
    int limit = limit(query, MOST_MARKETS, USUAL);
    OptionalLong from = order.natural() ? after : OptionalLong.empty();
    Listing<Contract> page =
        Listing.keyset(markets.find(query, from, second), Contract::key, order, after, limit);
    boolean tags = query.flag("include_tag");
    return Reply.json(
        Json.object(json -> {
          json.array("markets", () -> page.rows().forEach(m -> write(json, m, tags, second)));
          cursor(json, page);
        }));
  }

  private Reply keysetEvents(Query query, long second) {
    OptionalLong after = keysetPlace(query);
    Listing.Order<Occurrence> order = GammaEvents.order(query, second);
    int limit = limit(query, MOST_EVENTS, USUAL);
    OptionalLong from = order.natural() ? after : OptionalLong.empty();
    Listing<Occurrence> page =
        Listing.keyset(events.find(query, from, second), Directory::key, order, after, limit);
    return Reply.json(
        Json.object(json -> {
          json.array(
              "events", () -> page.rows().forEach(e -> GammaEventJson.write(json, e, second)));
          cursor(json, page);
        }));
  }

  private static void cursor(Json json, Listing<?> page) {
    if (page.cursor() != null) {
      json.text("next_cursor", page.cursor());
    }
  }

  /** Only {@code after_cursor} counts; {@code cursor} does nothing, as live. */
  private static OptionalLong keysetPlace(Query query) {
    if (query.has("offset")) {
      throw GammaError.validation("offset is not allowed on keyset endpoints");
    }
    return Page.place("after_cursor", query.first("after_cursor"));
  }

  private static int limit(Query query, int most, int usual) {
    long limit = query.number("limit").orElse(usual);
    if (limit < 1 || limit > most) {
      throw GammaError.validation("limit must be between 1 and " + most);
    }
    return (int) limit;
  }

  private Reply legacyMarkets(Query query, long second) {
    long offset = offset(query, "/markets");
    List<Contract> rows =
        GammaMarkets.order(query, second)
            .sort(markets.find(query, OptionalLong.empty(), second))
            .skip(offset)
            .limit(legacyLimit(query))
            .toList();
    boolean tags = query.flag("include_tag");
    return deprecated(
        Reply.json(
            Json.write(json -> json.array(() -> rows.forEach(m -> write(json, m, tags, second))))),
        "/markets");
  }

  private Reply legacyEvents(Query query, long second) {
    long offset = offset(query, "/events");
    List<Occurrence> rows =
        GammaEvents.order(query, second)
            .sort(events.find(query, OptionalLong.empty(), second))
            .skip(offset)
            .limit(legacyLimit(query))
            .toList();
    return deprecated(
        Reply.json(
            Json.write(json ->
                json.array(() -> rows.forEach(e -> GammaEventJson.write(json, e, second))))),
        "/events");
  }

  /** Silently cut. */
  private static long legacyLimit(Query query) {
    return Math.clamp(query.number("limit").orElse(USUAL), 0, LEGACY_MOST);
  }

  private static long offset(Query query, String route) {
    long offset = query.number("offset").orElse(0);
    if (offset < 0 || offset > DEEPEST_OFFSET) {
      throw GammaError.validation(
          "offset too large, use " + route + "/keyset for deeper pagination");
    }
    return offset;
  }

  private static Reply deprecated(Reply reply, String route) {
    return reply
        .with("deprecation", "true")
        .with("sunset", "Fri, 01 May 2026 00:00:00 GMT")
        .with("warning", "299 - \"use " + route + "/keyset\"");
  }

  private static void write(Json json, Contract market, boolean tags, long second) {
    json.element(() -> fields(json, market, tags, second));
  }

  private static void fields(Json json, Contract market, boolean tags, long second) {
    GammaMarketJson.fields(json, market, second);
    json.array(
        "events", () -> json.element(() -> GammaEventJson.summary(json, market.event(), second)));
    if (tags) {
      TagsJson.write(json, market.event());
    }
  }

  private static Reply market(Contract market, Query query, long second) {
    return Reply.json(Json.object(json -> fields(json, market, query.flag("include_tag"), second)));
  }

  private static Reply event(Occurrence event, long second) {
    return Reply.json(Json.object(json -> GammaEventJson.whole(json, event, second)));
  }

  private static Reply tags(Occurrence event) {
    return Reply.json(
        Json.write(json -> json.array(() -> Tag.of(event).forEach(t -> TagsJson.write(json, t)))));
  }
}
