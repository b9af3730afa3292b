package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.market.MarketId;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Reads what markets charged over time. */
final class FeeHistories {
  private static final String BEGUN =
      "select valid_from, "
          + TermsColumns.FEE_NAMES
          + """
           from market_fees
          where platform = $1 and market_id = $2 and valid_from <= $3 order by valid_from\
          """;

  private FeeHistories() {}

  /** Empty when nothing had begun by then. */
  static Mono<FeeHistory> find(Connection connection, MarketId id, Instant asOf) {
    return Sql.of(BEGUN, id.platform().slug(), id.nativeId(), asOf)
        .query(connection, FeeHistories::read)
        .collectList()
        .filter(entries -> !entries.isEmpty())
        .map(FeeHistory::new);
  }

  private static FeeHistory.Entry read(RowView row) {
    return new FeeHistory.Entry(row.time("valid_from"), TermsColumns.readFees(row));
  }
}
