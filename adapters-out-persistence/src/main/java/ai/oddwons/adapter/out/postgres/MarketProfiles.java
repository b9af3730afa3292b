package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.MarketProfile;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketStatus;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Reads of markets what detectors need, and of their long texts nothing. */
final class MarketProfiles {
  private static final int ROWS_AT_ONCE = 5_000;

  private static final String CHANGED =
      "select platform, market_id, event_id, category, status, closes_at, changed_at, "
          + TermsColumns.FEE_NAMES
          + """
          , tick_bands::text as tick_bands
          from markets where changed_at > $1 order by platform, market_id\
          """;

  private MarketProfiles() {}

  /**
   * @param connection in a transaction
   * @param after to the microsecond
   */
  static Flux<MarketProfile> stream(Connection connection, Instant after) {
    return InPieces.read(connection, Sql.of(CHANGED, after), ROWS_AT_ONCE, MarketProfiles::read);
  }

  private static MarketProfile read(RowView row) {
    MarketId id = MarketColumns.readId(row);
    String event = row.findText("event_id");
    return new MarketProfile(
        id,
        event == null ? null : new EventId(id.platform(), event),
        Words.read(Category.class, row.text("category")),
        Words.read(MarketStatus.class, row.text("status")),
        row.findTime("closes_at"),
        TickBands.read(row.text("tick_bands")),
        TermsColumns.readFees(row),
        row.time("changed_at"));
  }
}
