package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.MarketStore.Batch;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/**
 * Adds the fee terms of staged markets where they are not those that stand last. Needs the lock of
 * the venues: what is added comes after what stands there.
 */
final class KeepFees {
  private static final String ADD =
      """
      insert into market_fees (platform, market_id, valid_from, run_id, FEES)
      select s.platform, s.market_id,
             greatest($1::timestamptz, last.valid_from + interval '1 microsecond'), $2, s.FEES
      from stage_markets as s
      left join lateral (
        select * from market_fees as f
        where f.platform = s.platform and f.market_id = s.market_id
        order by f.valid_from desc limit 1
      ) as last on true
      where (last.FEES) is distinct from (s.FEES)\
      """
          .replace("last.FEES", TermsColumns.feesOf("last"))
          .replace("s.FEES", TermsColumns.feesOf("s"))
          .replace("FEES", TermsColumns.FEE_NAMES);

  private KeepFees() {}

  static Mono<Long> in(Connection connection, Batch batch) {
    Instant began = batch.began().truncatedTo(ChronoUnit.MICROS);
    return Sql.of(ADD, began, batch.run().value()).update(connection);
  }
}
