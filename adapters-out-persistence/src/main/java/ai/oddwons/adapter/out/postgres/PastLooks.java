package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.pricing.Money;
import io.r2dbc.spi.Connection;
import reactor.core.publisher.Flux;

/** Reads every look at one opportunity, oldest first. */
final class PastLooks {
  private static final String LOOKS =
      """
      select checked_at, standing, quantity, profit, return_on_capital, stops::text as stops_text
      from arbitrage_checks where opportunity_id = $1 order by id\
      """;

  private PastLooks() {}

  static Flux<PastCheck> list(Connection connection, OpportunityId id) {
    return Sql.of(LOOKS, id.value()).query(connection, PastLooks::read);
  }

  private static PastCheck read(RowView row) {
    return new PastCheck(
        row.time("checked_at"),
        Words.readNullable(Standing.class, row.findText("standing")),
        row.findWhole("quantity"),
        row.findNumber("profit", Money::ofDollars),
        row.findNumber("return_on_capital"),
        StopJson.read(row.text("stops_text")));
  }
}
