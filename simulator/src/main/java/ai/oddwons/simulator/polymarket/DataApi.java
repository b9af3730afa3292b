package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.BadParameter;
import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Surface;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.SimulatedClock;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Volumes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The Data API, version 2: everything in an envelope, misses are empty and not errors. */
public final class DataApi implements Surface {
  private static final int MOST_NAMED = 20;
  private static final BigDecimal GLOBAL = new BigDecimal("412345678.90");

  private final SimulatedClock clock;
  private final Directory directory;

  public DataApi(Universe universe, SimulatedClock clock) {
    this.clock = clock;
    this.directory = new Directory(universe);
  }

  @Override
  public Reply answer(Call call) {
    Reply reply;
    try {
      reply = route(call, clock.second());
    } catch (DataError e) {
      reply = e.reply();
    } catch (GammaError | BadParameter e) {
      reply = DataError.invalid(String.valueOf(e.getMessage())).reply();
    }
    return reply.with("x-trace-id", PolymarketFaults.trace());
  }

  private Reply route(Call call, long second) {
    Query query = call.query();
    if (query.has("offset")) {
      throw DataError.invalid("offset is not supported, use cursor");
    }
    return switch (call.path()) {
      case "/v2/resolutions" -> resolutions(query, second);
      case "/v2/prices-history" -> DataHistory.answer(directory, query, second);
      case "/v2/trades" -> DataTrades.answer(conditionsOrEvent(query, second), query, second);
      case "/v2/oi" -> openInterest(query, second);
      case "/v2/status" -> status(second);
      default -> throw DataError.notFound();
    };
  }

  private Reply resolutions(Query query, long second) {
    long given =
        List.of("condition", "event_id", "question_id").stream().filter(query::has).count();
    if (given != 1) {
      throw DataError.invalid("exactly one of condition, event_id, question_id is required");
    }
    List<Contract> found = conditionsOrEvent(query, second);
    return Reply.json(
        Json.object(json ->
            json.array("data", () -> found.forEach(m -> ResolutionJson.write(json, m, second)))));
  }

  private List<Contract> conditionsOrEvent(Query query, long second) {
    if (query.has("event_id")) {
      return limited(query.commaList("event_id")).stream()
          .map(id -> directory.eventByKey(Ids.number(id), second))
          .flatMap(Optional::stream)
          .map((Occurrence event) -> event.contracts(Venue.POLYMARKET))
          .flatMap(List::stream)
          .toList();
    }
    return limited(query.commaList("condition")).stream()
        .map(id -> directory.byCondition(id, second))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> limited(List<String> ids) {
    if (ids.size() > MOST_NAMED) {
      throw DataError.invalid("at most " + MOST_NAMED + " ids");
    }
    return ids;
  }

  private Reply openInterest(Query query, long second) {
    List<Contract> found = conditionsOrEvent(query, second);
    boolean global = !query.has("condition");
    return Reply.json(
        Json.object(json ->
            json.array(
                "data",
                () -> {
                  if (global) {
                    interest(json, "GLOBAL", GLOBAL);
                  }
                  found.forEach(m -> interest(json, Directory.condition(m), value(m, second)));
                })));
  }

  private static BigDecimal value(Contract market, long second) {
    return BigDecimal.valueOf(Volumes.openInterest(market, second), 2);
  }

  private static void interest(Json json, String condition, BigDecimal value) {
    json.element(() -> {
      json.text("condition_id", condition);
      json.number("value", value);
    });
  }

  private static Reply status(long second) {
    return Reply.json(
        Json.object(json ->
            json.object(
                "data",
                () -> {
                  json.text("status", "ok");
                  json.text("as_of", GammaMarketJson.time(second));
                })));
  }
}
