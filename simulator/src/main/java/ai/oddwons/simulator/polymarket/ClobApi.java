package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.BadParameter;
import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Surface;
import ai.oddwons.simulator.universe.SimulatedClock;
import ai.oddwons.simulator.universe.Universe;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The CLOB: books, prices, market state and price history. */
public final class ClobApi implements Surface {
  private final SimulatedClock clock;
  private final ClobTokens tokens;
  private final ClobMarkets markets;
  private final ClobHistory history;

  public ClobApi(Universe universe, SimulatedClock clock) {
    Directory directory = new Directory(universe);
    this.clock = clock;
    this.tokens = new ClobTokens(directory);
    this.markets = new ClobMarkets(universe, directory);
    this.history = new ClobHistory(directory);
  }

  @Override
  public Reply answer(Call call) {
    try {
      return route(call, call.segments(), clock.second());
    } catch (ClobError e) {
      return e.reply();
    } catch (BadParameter e) {
      return ClobError.badRequest(String.valueOf(e.getMessage())).reply();
    }
  }

  private Reply route(Call call, List<String> path, long second) {
    String rest = path.size() > 1 ? path.get(1) : "";
    return switch (path.isEmpty() ? "ok" : path.getFirst()) {
      case "ok" -> Reply.json(200, "\"OK\"");
      case "time" -> Reply.json(200, Long.toString(second));
      case "prices-history" -> history.answer(call.query(), second);
      case "clob-markets" -> markets.compact(rest, second);
      case "markets" ->
          rest.isEmpty() ? markets.page(call.query(), second, false, true) : markets.one(rest, second);
      case "markets-by-token" -> markets.byToken(rest, second);
      case "simplified-markets" -> markets.page(call.query(), second, false, false);
      case "sampling-markets" -> markets.page(call.query(), second, true, true);
      case "sampling-simplified-markets" -> markets.page(call.query(), second, true, false);
      default -> tokens.answer(path.getFirst(), rest, call, second);
    };
  }

  static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }
}
