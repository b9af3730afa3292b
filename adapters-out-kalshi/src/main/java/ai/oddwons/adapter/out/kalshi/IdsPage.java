package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.JsonSlice;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.run.Tally;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of the second listing, of which only the names matter. It is the check of the first
 * listing, so it must not pass for shorter than it is: a page without its array, or whose records
 * all lack a name, is no empty page but {@link Unreadable}.
 *
 * @param cursor where the next page begins, null on the last
 * @param drift what was odd about the page and its records
 */
record IdsPage(List<MarketId> ids, @Nullable String cursor, Tally drift) {
  private static final String MARKETS = "markets";

  IdsPage {
    ids = List.copyOf(ids);
  }

  static IdsPage read(JsonBody body) {
    Reading reading = new Reading();
    JsonNode envelope = body.forEach(MARKETS, reading::market);
    reading.envelope(envelope);
    return new IdsPage(reading.ids, EventsPage.cursor(envelope), reading.drift.tally());
  }

  /** The page as it grows. */
  private static final class Reading {
    private final List<MarketId> ids = new ArrayList<>();
    private final DriftWatch drift = new DriftWatch();
    private int records;

    void market(JsonSlice slice) {
      records++;
      drift.look(Shapes.MARKET, slice.node());
      JsonNode ticker = slice.node().path("ticker");
      if (ticker.isString() && !ticker.stringValue().isBlank()) {
        ids.add(new MarketId(KalshiVenue.PLATFORM, ticker.stringValue()));
      }
    }

    /** A null array may be how the venue writes an empty one: read so, and reported. */
    void envelope(JsonNode envelope) {
      drift.look(Shapes.MARKETS_PAGE, envelope);
      if (envelope.has(MARKETS)) {
        drift.unknownValue(Shapes.MARKETS_PAGE, MARKETS, "null");
      }
      if (ids.isEmpty() && records > 0) {
        throw new Unreadable("wrong_records", "none of %d markets has a name".formatted(records));
      }
    }
  }
}
