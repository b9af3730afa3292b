package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.polymarket.PolymarketBodies.Reading;
import ai.oddwons.application.port.out.ListedMarket;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records for tests: a whole one of the documented shape, of which a test changes a field or two.
 */
final class Wire {
  private final ObjectNode record;

  private Wire(ObjectNode record) {
    this.record = record;
  }

  /** The open market of {@code http_get_markets_keyset.json}. */
  static Wire gammaMarket() {
    return firstMarket("http_get_markets_keyset.json");
  }

  /** The settled market of {@code http_get_markets_keyset_closed.json}. */
  static Wire closedGammaMarket() {
    return firstMarket("http_get_markets_keyset_closed.json");
  }

  private static Wire firstMarket(String fixture) {
    JsonNode body = JsonBody.of(StubVenue.fixture(fixture)).tree();
    return new Wire((ObjectNode) body.path("markets").path(0));
  }

  static Wire of(String fixture) {
    return new Wire((ObjectNode) JsonBody.of(StubVenue.fixture(fixture)).tree());
  }

  /** The field gets this value, written as JSON; «absent» takes the field away. */
  Wire with(String field, String json) {
    if (json.equals("absent")) {
      record.remove(field);
    } else {
      record.set(field, JsonBody.of(json).tree());
    }
    return this;
  }

  JsonNode node() {
    return record;
  }

  Reading reading() {
    return new PolymarketBodies(StubVenue.NOW).read(record, null);
  }

  Reading.Read read() {
    return (Reading.Read) reading();
  }

  ListedMarket listed() {
    return read().market();
  }

  String rejection() {
    return ((Reading.Rejected) reading()).rejection().reason();
  }
}
