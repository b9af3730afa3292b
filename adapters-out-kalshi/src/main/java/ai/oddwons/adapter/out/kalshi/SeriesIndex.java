package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.run.Tally;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The series by ticker.
 *
 * @param complete false when the venue's list could not be read
 * @param drift what was odd about the list
 */
record SeriesIndex(Map<String, SeriesFacts> series, boolean complete, Tally drift) {
  static final SeriesIndex UNAVAILABLE = new SeriesIndex(Map.of(), false, Tally.NONE);

  static SeriesIndex read(JsonBody body) {
    Map<String, SeriesFacts> series = new HashMap<>();
    DriftWatch drift = new DriftWatch();
    body.forEach("series", slice -> add(series, slice.node(), drift));
    return new SeriesIndex(Map.copyOf(series), true, drift.tally());
  }

  @Nullable SeriesFacts find(@Nullable String ticker) {
    return ticker == null ? null : series.get(ticker);
  }

  /** A series that cannot be read is as good as unknown: its markets are flagged. */
  private static void add(Map<String, SeriesFacts> series, JsonNode node, DriftWatch drift) {
    drift.look(Shapes.SERIES, node);
    try {
      WireRecord record = new WireRecord(node);
      series.put(record.requireText("ticker"), SeriesFacts.read(record));
    } catch (Unreadable unreadable) {
      drift.unknownValue(Shapes.SERIES, "ticker", "unreadable");
    }
  }
}
