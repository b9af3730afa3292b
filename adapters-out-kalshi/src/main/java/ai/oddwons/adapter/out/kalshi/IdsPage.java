package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.domain.market.MarketId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of the second listing, of which only the names matter.
 *
 * @param cursor where the next page begins, null on the last
 */
record IdsPage(List<MarketId> ids, @Nullable String cursor) {
  IdsPage {
    ids = List.copyOf(ids);
  }

  static IdsPage read(JsonBody body) {
    List<MarketId> ids = new ArrayList<>();
    JsonNode envelope =
        body.forEach(
            "markets",
            slice -> {
              JsonNode ticker = slice.node().path("ticker");
              if (ticker.isString()) {
                ids.add(new MarketId(KalshiVenue.PLATFORM, ticker.stringValue()));
              }
            });
    return new IdsPage(ids, EventsPage.cursor(envelope));
  }
}
