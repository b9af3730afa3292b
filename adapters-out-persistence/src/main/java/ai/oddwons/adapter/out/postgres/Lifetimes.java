package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.arbitrage.Lifetime;
import ai.oddwons.domain.arbitrage.OpportunityType;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Reads how long findings lasted. */
final class Lifetimes {
  private static final int ROWS_AT_ONCE = 5_000;

  /** What was withdrawn may still have been there: its end is not known. */
  private static final String FINDINGS =
      """
      select created_at, last_seen_at, case when status = 'ended' then ended_at end as gone_at
      from arbitrage_opportunities
      where standing = 'active' and opportunity_type = $1 and created_at >= $2\
      """;

  private Lifetimes() {}

  /**
   * @param connection in a transaction
   * @param from to the microsecond
   */
  static Flux<Lifetime> stream(Connection connection, OpportunityType type, Instant from) {
    return InPieces.read(
        connection, Sql.of(FINDINGS, type.name(), from), ROWS_AT_ONCE, Lifetimes::read);
  }

  private static Lifetime read(RowView row) {
    Instant first = row.time("created_at");
    Instant goneAt = row.findTime("gone_at");
    return new Lifetime(
        Duration.between(first, row.time("last_seen_at")),
        goneAt == null ? null : Duration.between(first, goneAt));
  }
}
