package ai.oddwons.simulator;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.http.Surface;
import ai.oddwons.simulator.universe.SimulatedClock;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a surface without a network in between. */
public final class Wire {
  /** A moment of the universe that the tests share. */
  public static final Instant NOW = Instant.parse("2026-11-20T18:07:00Z");

  private final Surface surface;

  public Wire(Surface surface) {
    this.surface = surface;
  }

  /** A clock that stands still. */
  public static SimulatedClock at(Instant instant) {
    return new SimulatedClock(InstantSource.fixed(instant), instant, 0);
  }

  public Reply get(String uri) {
    return ask("GET", uri, "");
  }

  public Reply ask(String method, String uri, String body) {
    QueryStringDecoder decoded = new QueryStringDecoder(uri);
    Query query = new Query(decoded.parameters());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return surface.answer(new Call(method, decoded.path(), query, bytes));
  }

  /** The body of an answer that must be 200. */
  public JsonNode json(String uri) {
    return json(get(uri), 200);
  }

  public static JsonNode json(Reply reply, int status) {
    JsonNode body = JsonMapper.shared().readTree(reply.body());
    if (reply.status() != status) {
      throw new AssertionError("status " + reply.status() + " instead of " + status + ": " + body);
    }
    return body;
  }

  /** All rows of a paged listing; fails when a cursor comes back that was seen before. */
  public List<JsonNode> walk(String uri, String rows, String cursor, String parameter) {
    List<JsonNode> all = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = json(next.isEmpty() ? uri : uri + "&" + parameter + "=" + next);
      page.get(rows).forEach(all::add);
      next = page.path(cursor).asString("");
      if (!next.isEmpty() && seen.contains(next)) {
        throw new AssertionError("cursor repeats");
      }
      seen.add(next);
    } while (!next.isEmpty());
    return all;
  }
}
