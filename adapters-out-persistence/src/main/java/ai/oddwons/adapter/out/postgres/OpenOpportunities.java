package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.domain.arbitrage.Standing;
import io.r2dbc.spi.Connection;
import java.util.Set;
import reactor.core.publisher.Flux;

/** Reads what is to be looked at again. */
final class OpenOpportunities {
  private static final String LONGEST_NOT_LOOKED_AT =
      "select id, "
          + LookColumns.PLANNED
          + """
          , last_checked_at from arbitrage_opportunities
          where ended_at is null and ($1::text[] = '{}' or standing = any($1))
          order by last_checked_at, id limit $2\
          """;

  private OpenOpportunities() {}

  /**
   * @param standings empty for any
   */
  static Flux<OpenOpportunity> list(Connection connection, Set<Standing> standings, int limit) {
    String[] words = standings.stream().map(Standing::slug).toArray(String[]::new);
    return Sql.of(LONGEST_NOT_LOOKED_AT, words, limit).query(connection, OpenOpportunities::read);
  }

  private static OpenOpportunity read(RowView row) {
    return new OpenOpportunity(
        new OpportunityId(row.whole("id")),
        LookColumns.readPlan(row),
        LookColumns.readGrounds(row),
        LookColumns.readStanding(row),
        row.time("last_checked_at"));
  }
}
