package ai.oddwons.adapter.out.http;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the market objects in recorded bodies, whatever envelope they came in: alone, in an array,
 * under {@code markets}, nested in events, or under any name that the venue or whoever recorded
 * them has chosen. Nothing is looked for inside of a market.
 */
public final class RecordedMarkets {
  /** Looked at together. */
  private static final Set<String> OF_AN_EVENT = Set.of("event", "markets");

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
   * @param broken called once for each value that is broken or cut off; what stands around it is
   *     visited all the same
   * @throws java.io.UncheckedIOException when the stream cannot be read
   */
  public void read(InputStream json, Runnable broken) {
    new RecordedValues(body -> visit(body, null), broken).read(json);
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
    boolean nestedToo = event != null && !event.path("markets").isEmpty();
    if (nestedToo) {
      // The outer array repeats the nested one.
      visitEnvelope(event);
    } else {
      visitMarkets(envelope.get("markets"), event == null ? envelope : event);
    }
    envelope
        .properties()
        .forEach(property -> {
          if (!OF_AN_EVENT.contains(property.getKey())) {
            visit(property.getValue(), null);
          }
        });
  }

  /**
   * Whatever stands in an array of that name is meant to be a market, readable or not; but for
   * candles of several markets, which are listed under the same name. A map by ticker occurs too.
   */
  private void visitMarkets(@Nullable JsonNode markets, JsonNode around) {
    if (markets == null) {
      return;
    }
    if (markets.isArray()) {
      markets
          .valueStream()
          .filter(market -> !market.has("candlesticks"))
          .forEach(market -> visitor.market(market, around));
    } else if (markets.isObject()) {
      markets.forEach(inside -> visit(inside, around));
    }
  }
}
