package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Page;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.ContractKey;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Timetable;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /events}: never a combination. */
final class EventsEndpoint {
  private static final Set<String> STATUSES = Set.of("", "unopened", "open", "closed", "settled");
  private static final int MOST = 200;

  private final Universe universe;
  private final Tickers tickers;
  private final SeriesEndpoint series;

  EventsEndpoint(Universe universe, Tickers tickers, SeriesEndpoint series) {
    this.universe = universe;
    this.tickers = tickers;
    this.series = series;
  }

  Reply answer(Call call, List<String> rest, long second) {
    if (rest.isEmpty()) {
      return list(call.query(), second, false);
    }
    return switch (rest.getFirst()) {
      case "fee_changes" -> FeeChanges.events();
      case "multivariate" -> list(call.query(), second, true);
      default -> one(rest, call.query(), second);
    };
  }

  private Reply one(List<String> rest, Query query, long second) {
    Occurrence event =
        tickers.findEvent(rest.getFirst()).orElseThrow(() -> KalshiError.notFound("event"));
    boolean nest = query.flag("with_nested_markets");
    List<Contract> markets = nested(event, second);
    return Reply.json(
        Json.object(json -> {
          json.object("event", () -> EventJson.fields(json, event, markets, nest, second));
          if (!nest) {
            json.array("markets", () -> markets.forEach(m -> MarketJson.write(json, m, second)));
          }
        }));
  }

  private Reply list(Query query, long second, boolean combinations) {
    String status = query.first("status", "");
    if (!STATUSES.contains(status)) {
      throw KalshiError.badRequest("invalid status: " + status);
    }
    int limit = Limits.limit(query, 1, MOST, MOST);
    OptionalLong after = Page.place("cursor", query.first("cursor"));
    Stream<Occurrence> found =
        candidates(query, status, after, second)
            .filter(event -> (event.kind() == Kind.COMBO) == combinations)
            .filter(event -> status.isEmpty() || status.equals(status(event, second)))
            .filter(event -> closesAfter(event, query.number("min_close_ts"), second))
            .filter(event -> event.announced() <= second)
            .filter(event -> event.announced() >= query.number("min_updated_ts").orElse(0));
    return page(Page.of(found, EventsEndpoint::key, after, limit), query, second);
  }

  private Reply page(Page<Occurrence> page, Query query, long second) {
    boolean nest = query.flag("with_nested_markets");
    return Reply.json(
        Json.object(json -> {
          json.array(
              "events",
              () ->
                  page.rows()
                      .forEach(e -> EventJson.write(json, e, nested(e, second), nest, second)));
          json.text("cursor", page.more() ? Page.cursor(key(page.rows().getLast())) : "");
          if (query.flag("with_milestones")) {
            json.array("milestones", () -> {});
          }
        }));
  }

  private Stream<Occurrence> candidates(
      Query query, String status, OptionalLong after, long second) {
    if (query.has("tickers")) {
      return query.requireCommaList("tickers").stream()
          .map(tickers::findEvent)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparingLong(EventsEndpoint::key));
    }
    Window window = Window.of(status, second);
    int from = after.isPresent() ? ContractKey.slot(after.getAsLong()) : 0;
    String name = query.only("series_ticker");
    return name == null
        ? universe.events(Venue.KALSHI, from, window.closingAfter(), window.openingBy())
        : series.events(name, from, window.closingAfter(), window.openingBy());
  }

  private static List<Contract> nested(Occurrence event, long second) {
    return event.contracts(Venue.KALSHI).stream()
        .filter(contract -> Timetable.of(contract).settled() >= Window.cutoff(second))
        .toList();
  }

  private static boolean closesAfter(Occurrence event, OptionalLong least, long second) {
    return least.isEmpty()
        || event.contracts(Venue.KALSHI).stream()
            .anyMatch(contract -> contract.publishedClose(second) > least.getAsLong());
  }

  /** An event is as far as its last market. */
  private static String status(Occurrence event, long second) {
    if (second < event.opens()) {
      return "unopened";
    }
    List<Contract> markets = event.contracts(Venue.KALSHI);
    if (markets.stream().anyMatch(market -> market.closes() > second)) {
      return "open";
    }
    boolean paid = markets.stream().allMatch(m -> Timetable.of(m).settled() <= second);
    return paid ? "settled" : "closed";
  }

  private static long key(Occurrence event) {
    return ContractKey.of(event.slot(), event.generation(), 0);
  }
}
