package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.pricing.Price;
import io.r2dbc.spi.Connection;
import reactor.core.publisher.Flux;

/** Reads the best prices of all markets, event by event. */
final class LatestPrices {
  private static final int ROWS_AT_ONCE = 5_000;

  private static final String OFFERED =
      "select m.platform, m.market_id, m.event_id, m.title || ' ' || m.yes_label as question, m.closes_at, "
          + TermsColumns.STRIKE_NAMES
          + """
          , e.structure, q.bid, q.ask
          from markets as m
          join market_quotes as q on q.platform = m.platform and q.market_id = m.market_id
          left join events as e on e.platform = m.platform and e.event_id = m.event_id
          where m.status in ('open', 'paused') and not m.placeholder
          order by m.platform, m.event_id nulls last, m.market_id\
          """;

  private LatestPrices() {}

  /**
   * @param connection in a transaction
   */
  static Flux<PolledPrices> stream(Connection connection) {
    return InPieces.read(connection, Sql.of(OFFERED), ROWS_AT_ONCE, LatestPrices::read);
  }

  private static PolledPrices read(RowView row) {
    MarketId id = MarketColumns.readId(row);
    String event = row.findText("event_id");
    return new PolledPrices(
        id,
        event == null ? null : new EventId(id.platform(), event),
        Words.readNullable(OutcomeStructure.class, row.findText("structure")),
        row.text("question"),
        TermsColumns.readStrike(row),
        row.findTime("closes_at"),
        row.findNumber("bid", Price::ofDecimal),
        row.findNumber("ask", Price::ofDecimal));
  }
}
