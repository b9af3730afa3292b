package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Timetable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The filters of {@code /markets}, with the combinations of filters Kalshi refuses. */
record MarketFilter(Query query, String status) {
  private static final Set<String> STATUSES =
      Set.of("", "unopened", "open", "paused", "closed", "settled");
  private static final Set<String> MVE = Set.of("", "only", "exclude");

  /**
   * Checks a query.
   *
   * @throws KalshiError with 400 for unknown words and for filters that exclude one another
   */
  static MarketFilter of(Query query) {
    String status = query.first("status", "");
    if (!STATUSES.contains(status)) {
      throw KalshiError.badRequest("invalid status filter: " + status);
    }
    if (!MVE.contains(query.first("mve_filter", ""))) {
      throw KalshiError.badRequest("invalid mve_filter");
    }
    checkFamilies(query, status);
    return new MarketFilter(query, status);
  }

  private static void checkFamilies(Query query, String status) {
    List<String> used = new ArrayList<>();
    family(query, "created", Set.of("", "unopened", "open"), status, used);
    family(query, "close", Set.of("", "closed"), status, used);
    family(query, "settled", Set.of("", "settled"), status, used);
    if (used.size() > 1) {
      throw KalshiError.badRequest("timestamp filters are mutually exclusive: " + used);
    }
    if (query.has("min_updated_ts") && !onlyUpdated(query)) {
      throw KalshiError.badRequest("min_updated_ts cannot be combined with other filters");
    }
  }

  private static void family(
      Query query, String name, Set<String> statuses, String status, List<String> used) {
    if (!query.has("min_" + name + "_ts") && !query.has("max_" + name + "_ts")) {
      return;
    }
    if (!statuses.contains(status)) {
      throw KalshiError.badRequest(name + " filters cannot be combined with status " + status);
    }
    used.add(name);
  }

  private static boolean onlyUpdated(Query query) {
    boolean alone =
        Set.of("min_updated_ts", "mve_filter", "limit", "cursor").containsAll(query.names());
    String mve = query.first("mve_filter", "exclude");
    return alone && mve.equals("exclude");
  }

  boolean accepts(Contract contract, long second) {
    return combinations(contract)
        && contract.event().announced() <= second
        && hasStatus(contract, second)
        && within("created", contract.event().announced())
        && within("close", contract.publishedClose(second))
        && within("settled", Timetable.of(contract).settled())
        && contract.event().announced() >= query.number("min_updated_ts").orElse(0)
        && Timetable.of(contract).settled() >= Window.cutoff(second);
  }

  private boolean hasStatus(Contract contract, long second) {
    return status.isEmpty() || KalshiStatus.of(contract, second).filterWord().equals(status);
  }

  private boolean combinations(Contract contract) {
    boolean combination = contract.event().kind() == Kind.COMBO;
    return switch (query.first("mve_filter", "")) {
      case "only" -> combination;
      case "exclude" -> !combination;
      default -> true;
    };
  }

  private boolean within(String name, long second) {
    return second >= query.number("min_" + name + "_ts").orElse(0)
        && second <= query.number("max_" + name + "_ts").orElse(Long.MAX_VALUE);
  }
}
