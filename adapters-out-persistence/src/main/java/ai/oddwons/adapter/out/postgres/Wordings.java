package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.Platform;
import io.r2dbc.spi.Connection;
import java.util.Set;
import reactor.core.publisher.Flux;

/** Reads what markets say, and of the rest of them nothing. */
final class Wordings {
  private static final int ROWS_AT_ONCE = 2_000;

  private static final String SELECT =
      """
      select m.platform, m.market_id, m.event_id, m.title, m.yes_label, m.no_label, m.slug,
             m.placeholder, m.closes_at, m.rules_hash, m.changed_at, r.primary_text,
             r.secondary_text, r.sources
      from markets as m
      join market_rules as r on r.platform = m.platform and r.market_id = m.market_id
                            and r.version = m.rules_version
      """;

  private static final String TRADABLE =
      SELECT
          + """
          where m.platform = $1 and m.status in ('open', 'paused') and not m.placeholder
          order by m.market_id\
          """;

  private static final String NAMED =
      SELECT
          + """
          join unnest($1::text[], $2::text[]) as wanted (platform, market_id)
            on m.platform = wanted.platform and m.market_id = wanted.market_id
          order by m.platform, m.market_id\
          """;

  private Wordings() {}

  /**
   * @param connection in a transaction
   */
  static Flux<ListedWording> stream(Connection connection, Platform platform) {
    return InPieces.read(
        connection, Sql.of(TRADABLE, platform.slug()), ROWS_AT_ONCE, Wordings::read);
  }

  static Flux<ListedWording> list(Connection connection, Set<MarketId> markets) {
    return MarketIds.bind(NAMED, markets).query(connection, Wordings::read);
  }

  private static ListedWording read(RowView row) {
    MarketId id = MarketColumns.readId(row);
    String event = row.findText("event_id");
    EventId eventId = event == null ? null : new EventId(id.platform(), event);
    return new ListedWording(
        id,
        eventId,
        ListedWording.wording(
            id,
            eventId,
            new MarketText(
                row.text("title"),
                row.text("yes_label"),
                row.text("no_label"),
                row.text("slug"),
                row.flag("placeholder")),
            MarketColumns.readRules(row),
            row.findTime("closes_at")),
        row.text("rules_hash"),
        row.time("changed_at"));
  }
}
