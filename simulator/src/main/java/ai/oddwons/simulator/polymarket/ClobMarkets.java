package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The CLOB's own listings of markets: an independent way to see what is there. Its cursors are
 * encoded offsets, from {@code MA==} to {@code LTE=}.
 */
final class ClobMarkets {
  private static final int PAGE = 1_000;
  private static final String END = "LTE=";

  private final Universe universe;
  private final Directory directory;

  ClobMarkets(Universe universe, Directory directory) {
    this.universe = universe;
    this.directory = directory;
  }

  Reply compact(String condition, long second) {
    Contract found = find(condition, second);
    return Reply.json(Json.object(json -> ClobMarketJson.compact(json, found, second)));
  }

  Reply one(String condition, long second) {
    Contract found = find(condition, second);
    return Reply.json(Json.object(json -> ClobMarketJson.fields(json, found, second)));
  }

  Reply byToken(String token, long second) {
    Directory.Token found =
        directory.byToken(token, second).orElseThrow(() -> ClobError.notFound("market not found"));
    return Reply.json(
        Json.object(json -> {
          json.text("condition_id", Directory.condition(found.contract()));
          json.text("primary_token_id", Directory.token(found.contract(), 0));
          json.text("secondary_token_id", Directory.token(found.contract(), 1));
        }));
  }

  private Contract find(String condition, long second) {
    return directory
        .byCondition(condition, second)
        .orElseThrow(() -> ClobError.notFound("market not found"));
  }

  /**
   * A page of all markets ever, or with {@code sampling} of the open ones with an order book.
   *
   * @param full whole market objects instead of tokens and flags
   */
  Reply page(Query query, long second, boolean sampling, boolean full) {
    long offset = offset(query.first("next_cursor", ""));
    long since = sampling ? second : Universe.FIRST_SECOND;
    List<Contract> rows = listed(since, second, sampling).skip(offset).limit(PAGE + 1L).toList();
    List<Contract> page = rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
    String next = rows.size() > PAGE ? cursor(offset + PAGE) : END;
    return Reply.json(
        Json.object(json -> {
          json.number("limit", PAGE);
          json.number("count", page.size());
          json.text("next_cursor", next);
          json.array("data", () -> page.forEach(m -> entry(json, m, second, full)));
        }));
  }

  private static void entry(Json json, Contract market, long second, boolean full) {
    json.element(() -> {
      if (full) {
        ClobMarketJson.fields(json, market, second);
      } else {
        ClobMarketJson.simplified(json, market, second);
      }
    });
  }

  private Stream<Contract> listed(long since, long second, boolean sampling) {
    return universe
        .events(Venue.POLYMARKET, 0, since, second)
        .filter(event -> event.opens() <= second)
        .flatMap(event -> event.contracts(Venue.POLYMARKET).stream())
        .filter(market ->
            !sampling || (market.closes() > second && Directory.hydrated(market, second)));
  }

  private static String cursor(long offset) {
    byte[] text = Long.toString(offset).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(text);
  }

  private static long offset(String cursor) {
    if (cursor.isEmpty()) {
      return 0;
    }
    try {
      byte[] text = Base64.getDecoder().decode(cursor);
      long offset = Long.parseLong(new String(text, StandardCharsets.UTF_8));
      if (offset >= 0) {
        return offset;
      }
    } catch (IllegalArgumentException e) {
      // answered below like the end marker, which is no place to read from either
    }
    throw ClobError.badRequest("Next item should be greater than or equal to 0");
  }
}
