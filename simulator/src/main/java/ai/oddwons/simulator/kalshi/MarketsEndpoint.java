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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code /markets}: combinations first, unless they are filtered out. */
final class MarketsEndpoint {
  private static final int MOST = 1_000;
  private static final int USUAL = 100;

  private final Universe universe;
  private final Tickers tickers;
  private final SeriesEndpoint series;

  MarketsEndpoint(Universe universe, Tickers tickers, SeriesEndpoint series) {
    this.universe = universe;
    this.tickers = tickers;
    this.series = series;
  }

  Reply answer(Call call, List<String> rest, long second) {
    if (rest.isEmpty()) {
      return list(call.query(), second);
    }
    if (rest.size() > 1) {
      throw KalshiError.notFound("route");
    }
    return one(rest.getFirst(), second, contract -> !historical(contract, second));
  }

  /** Whether a market has left the live listings. */
  static boolean historical(Contract contract, long second) {
    return Timetable.of(contract).settled() < Window.cutoff(second);
  }

  Reply one(String ticker, long second, Predicate<Contract> tier) {
    Contract contract =
        tickers
            .findMarket(ticker)
            .filter(found -> found.event().announced() <= second)
            .filter(tier)
            .orElseThrow(() -> KalshiError.notFound("market"));
    return Reply.json(
        Json.object(
            json -> json.object("market", () -> MarketJson.fields(json, contract, second))));
  }

  private Reply list(Query query, long second) {
    MarketFilter filter = MarketFilter.of(query);
    OptionalLong after = Page.place("cursor", query.first("cursor"));
    int limit = Limits.limit(query, 0, MOST, USUAL);
    Stream<Contract> found =
        candidates(query, Window.of(filter.status(), second), after)
            .filter(contract -> filter.accepts(contract, second));
    return page(Page.of(found, Contract::key, after, limit), second);
  }

  /** {@code /historical/markets}: only what settled before the cutoff. */
  Reply old(Query query, long second) {
    if (!query.first("mve_filter", "exclude").equals("exclude")) {
      throw KalshiError.badRequest("mve_filter must be exclude");
    }
    OptionalLong after = Page.place("cursor", query.first("cursor"));
    int limit = Limits.limit(query, 0, MOST, USUAL);
    Window window = new Window(Universe.FIRST_SECOND, Window.cutoff(second));
    Stream<Contract> found =
        candidates(query, window, after)
            .filter(contract -> historical(contract, second))
            .filter(c -> !query.has("mve_filter") || c.event().kind() != Kind.COMBO);
    return page(Page.of(found, Contract::key, after, limit), second);
  }

  private static Reply page(Page<Contract> page, long second) {
    return Reply.json(
        Json.object(json -> {
          json.array("markets", () -> page.rows().forEach(m -> MarketJson.write(json, m, second)));
          json.text("cursor", page.more() ? Page.cursor(page.rows().getLast().key()) : "");
        }));
  }

  private Stream<Contract> candidates(Query query, Window window, OptionalLong after) {
    if (query.has("tickers")) {
      return query.requireCommaList("tickers").stream()
          .map(tickers::findMarket)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparingLong(Contract::key));
    }
    return events(query, window, after).flatMap(event -> event.contracts(Venue.KALSHI).stream());
  }

  private Stream<Occurrence> events(Query query, Window window, OptionalLong after) {
    String event = query.only("event_ticker");
    if (event != null) {
      return tickers.findEvent(event).stream();
    }
    int from = after.isPresent() ? ContractKey.slot(after.getAsLong()) : 0;
    String name = query.only("series_ticker");
    return name == null
        ? universe.events(Venue.KALSHI, from, window.closingAfter(), window.openingBy())
        : series.events(name, from, window.closingAfter(), window.openingBy());
  }
}
