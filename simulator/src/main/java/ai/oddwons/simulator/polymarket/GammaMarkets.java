package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.universe.Book;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.ContractKey;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Volumes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Which markets a query of Gamma finds. Without {@code closed} only open ones. */
final class GammaMarkets {
  private final Universe universe;
  private final Directory directory;

  GammaMarkets(Universe universe, Directory directory) {
    this.universe = universe;
    this.directory = directory;
  }

  /** Matching markets by rising id, from a place in the listing on. */
  Stream<Contract> find(Query query, OptionalLong after, long second) {
    boolean closed = query.flag("closed");
    return candidates(query, after, closed, second)
        .filter(market -> market.event().opens() <= second)
        .filter(market -> PolymarketState.of(market, second).closed() == closed)
        .filter(market -> accepts(query, market, second));
  }

  private Stream<Contract> candidates(
      Query query, OptionalLong after, boolean closed, long second) {
    if (query.has("id")) {
      return named(query, "id", id -> directory.byKey(Ids.number(id), second));
    }
    if (query.has("slug")) {
      return named(query, "slug", slug -> directory.bySlug(slug, second));
    }
    if (query.has("condition_ids")) {
      return named(query, "condition_ids", id -> directory.byCondition(id, second));
    }
    if (query.has("clob_token_ids")) {
      return named(
          query,
          "clob_token_ids",
          id -> directory.byToken(id, second).map(Directory.Token::contract));
    }
    int from = after.isPresent() ? ContractKey.slot(after.getAsLong()) : 0;
    long since = closed ? Universe.FIRST_SECOND : second;
    return universe
        .events(Venue.POLYMARKET, from, since, second)
        .flatMap(event -> event.contracts(Venue.POLYMARKET).stream());
  }

  private static Stream<Contract> named(
      Query query, String name, Function<String, Optional<Contract>> find) {
    return query.repeated(name).stream()
        .map(find)
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparingLong(Contract::key));
  }

  private static boolean accepts(Query query, Contract market, long second) {
    String uma = query.first("uma_resolution_status");
    return Between.dates(query, "start_date", market.event().opens())
        && Between.dates(query, "end_date", market.plannedClose())
        && ((!query.has("volume_num_min") && !query.has("volume_num_max"))
            || Between.amounts(query, "volume_num", Volumes.total(market, second)))
        && ((!query.has("liquidity_num_min") && !query.has("liquidity_num_max"))
            || Between.amounts(query, "liquidity_num", liquidity(market, second)))
        && (uma == null || uma.equals(PolymarketState.of(market, second).word()))
        && tagged(query, market);
  }

  static boolean tagged(Query query, Contract market) {
    String wanted = query.first("tag_id");
    return wanted == null || Tag.isOn(market.event(), wanted);
  }

  private static long liquidity(Contract market, long second) {
    return Book.of(market, Quotes.at(market, second)).value();
  }

  /** Fields a listing can be sorted by. Ids rise in the universe's own order. */
  static Listing.Order<Contract> order(Query query, long second) {
    if (query.commaList("order").equals(List.of("id"))
        && !"false".equals(query.first("ascending"))) {
      return new Listing.Order<>(null, true);
    }
    Map<String, ToDoubleFunction<Contract>> fields = new HashMap<>();
    fields.put("id", Contract::key);
    fields.put("volumeNum", market -> Volumes.total(market, second));
    fields.put("volume", market -> Volumes.total(market, second));
    fields.put("volume24hr", market -> Volumes.lastDay(market, second));
    fields.put("liquidityNum", market -> liquidity(market, second));
    fields.put("liquidity", market -> liquidity(market, second));
    fields.put("endDate", Contract::plannedClose);
    fields.put("closedTime", Contract::closes);
    fields.put("startDate", market -> market.event().opens());
    fields.put("createdAt", market -> market.event().opens());
    fields.put("updatedAt", market -> GammaMarketJson.renewed(market, second));
    fields.put("lastTradePrice", market -> Quotes.at(market, second).last());
    return Listing.Order.of(query, fields);
  }
}
