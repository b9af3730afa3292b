package ai.oddwons.adapter.out.http;

import java.io.InputStream;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;

/**
 * Finds the market objects in recorded bodies, whatever envelope they came in: alone, in an array,
 * under {@code market}, {@code markets} or {@code data}, nested in events, or wrapped by whoever
 * recorded them ({@code response}).
 */
public final class RecordedMarkets {
  private final Predicate<JsonNode> looksLikeMarket;
  private final Visitor visitor;

  /**
   * @param looksLikeMarket tells a market that stands outside of an array called {@code markets}
   *     from other objects
   */
  public RecordedMarkets(Predicate<JsonNode> looksLikeMarket, Visitor visitor) {
    this.looksLikeMarket = looksLikeMarket;
    this.visitor = visitor;
  }

  /** Takes the markets in the order in which they stand. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * @param event the object around the market, null when it stands alone
     */
    void market(JsonNode market, @Nullable JsonNode event);
  }

  /**
   * Reads one JSON value after the other to the end of the stream, and leaves it open.
   *
   * @throws JacksonException when it is not JSON; what stood before has been visited
   */
  public void read(InputStream json) {
    JsonParser parser = Json.MAPPER.createParser(json);
    MappingIterator<JsonNode> bodies = Json.MAPPER.readerFor(JsonNode.class).readValues(parser);
    while (bodies.hasNextValue()) {
      visit(bodies.nextValue(), null);
    }
  }

  private void visit(JsonNode body, @Nullable JsonNode around) {
    if (body.isArray()) {
      body.forEach(element -> visit(element, around));
    } else if (looksLikeMarket.test(body)) {
      visitor.market(body, around);
    } else if (body.isObject()) {
      visitEnvelope(body);
    }
  }

  private void visitEnvelope(JsonNode envelope) {
    JsonNode event = envelope.get("event");
    boolean nestedToo = event != null && event.has("markets");
    if (nestedToo) {
      // The outer array repeats the nested one.
      visitEnvelope(event);
    } else {
      visitMarkets(envelope.get("markets"), event == null ? envelope : event);
    }
    visitInside(envelope, "market");
    visitInside(envelope, "events");
    visitInside(envelope, "data");
    visitInside(envelope, "response");
  }

  /** Whatever stands in an array of that name is meant to be a market, readable or not. */
  private void visitMarkets(@Nullable JsonNode markets, JsonNode around) {
    if (markets != null && markets.isArray()) {
      markets.forEach(market -> visitor.market(market, around));
    }
  }

  private void visitInside(JsonNode envelope, String name) {
    JsonNode inside = envelope.get(name);
    if (inside != null) {
      visit(inside, null);
    }
  }
}
