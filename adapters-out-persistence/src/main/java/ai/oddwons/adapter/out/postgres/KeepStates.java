package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import io.r2dbc.spi.Connection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Writes those states that differ from what we knew. Needs the lock of the venues. */
final class KeepStates {
  private static final String WRITE =
      """
      with given as (
        select platform, market_id, status, settlement, payout::numeric as payout,
               settled_at::timestamptz as settled_at
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
          as given (platform, market_id, status, settlement, payout, settled_at)
      ), changed as (
        update markets as m
        set status = g.status, settlement = g.settlement, settlement_payout = g.payout,
            settled_at = g.settled_at, changed_at = $7
        from given as g
        where m.platform = g.platform and m.market_id = g.market_id
          and (m.status, m.settlement, m.settlement_payout, m.settled_at)
              is distinct from (g.status, g.settlement, g.payout, g.settled_at)
        returning m.platform, m.market_id, m.status in ('open', 'paused') as tradable
      ), shown as (
        update market_quotes as q set tradable = c.tradable from changed as c
        where q.platform = c.platform and q.market_id = c.market_id and q.tradable <> c.tradable
      )
      select count(*) as changed from changed\
      """;

  private final Map<MarketId, List<@Nullable String>> states = new LinkedHashMap<>();
  private final Instant at;

  KeepStates(List<SettlementReport> reports, Instant at) {
    this.at = at;
    for (SettlementReport report : reports) {
      states.put(report.market(), values(report.state()));
    }
  }

  /** How many were changed. */
  Mono<Long> in(Connection connection) {
    Object[] arguments = new Object[StateColumns.COUNT + 3];
    arguments[0] = states.keySet().stream().map(id -> id.platform().slug()).toArray(String[]::new);
    arguments[1] = states.keySet().stream().map(MarketId::nativeId).toArray(String[]::new);
    IntStream.range(0, StateColumns.COUNT).forEach(i -> arguments[2 + i] = column(i));
    arguments[StateColumns.COUNT + 2] = at;
    return Sql.of(WRITE, arguments).query(connection, row -> row.whole("changed")).next();
  }

  private Object column(int index) {
    return states.values().stream().map(state -> state.get(index)).toArray(String[]::new);
  }

  private static List<@Nullable String> values(MarketState state) {
    return StateColumns.write(new CopyRow(StateColumns.COUNT), state).values();
  }
}
