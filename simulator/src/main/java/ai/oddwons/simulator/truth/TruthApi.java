package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.http.BadParameter;
import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Surface;
import ai.oddwons.simulator.universe.SimulatedClock;
import ai.oddwons.simulator.universe.Universe;
import java.util.List;
import java.util.function.Consumer;

/** The truth over HTTP: {@code /pairs}, {@code /negatives} and {@code /gaps}, each at a second. */
public final class TruthApi implements Surface {
  private static final long LAST_SECOND = 4_102_444_800L;

  private final Truth truth;
  private final SimulatedClock clock;

  public TruthApi(Universe universe, SimulatedClock clock) {
    this.truth = new Truth(universe);
    this.clock = clock;
  }

  @Override
  public Reply answer(Call call) {
    try {
      long second = call.query().number("at").orElse(clock.second());
      return second < Universe.FIRST_SECOND || second > LAST_SECOND
          ? error(400, "at must lie between 2024 and 2100")
          : route(call.path(), second);
    } catch (BadParameter e) {
      return error(400, String.valueOf(e.getMessage()));
    }
  }

  private Reply route(String path, long second) {
    return switch (path) {
      case "/pairs" -> body(second, json -> PlantedJson.pairs(json, truth.pairs(second)));
      case "/negatives" ->
          body(second, json -> PlantedJson.negatives(json, truth.negatives(second)));
      case "/gaps" -> gaps(second);
      default -> error(404, "the truth has /pairs, /negatives and /gaps");
    };
  }

  private Reply gaps(long second) {
    List<Planted> all = truth.gaps(second).toList();
    return body(second, json -> PlantedJson.gaps(json, all));
  }

  private static Reply body(long second, Consumer<Json> rest) {
    return Reply.json(
        Json.object(json -> {
          json.number("at", second);
          rest.accept(json);
        }));
  }

  private static Reply error(int status, String message) {
    return Reply.json(status, Json.object(json -> json.text("error", message)));
  }
}
