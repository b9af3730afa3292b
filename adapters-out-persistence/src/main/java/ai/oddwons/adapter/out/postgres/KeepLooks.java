package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.port.out.ArbitrageStore.KeptChecks;
import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import java.util.List;
import reactor.core.publisher.Mono;

/** Writes what looks found. Needs the lock of opportunities. */
final class KeepLooks {
  private static final KeptChecks NONE = new KeptChecks(0, 0, 0);

  private static final String STAGE =
      "create temp table if not exists stage_looks on commit delete rows as select "
          + LookColumns.NAMES
          + " from arbitrage_opportunities with no data";

  private static final String COPY = "copy stage_looks (" + LookColumns.NAMES + ") from stdin";

  private static final String LOOKED =
      "checked_at, standing, quantity, profit, return_on_capital, stops";

  /** What is open: goes on, or ends for what was found in its place. */
  private static final String FOLLOW =
      """
      with looked as (
        select o.id, o.standing is not distinct from s.standing as stands, s.*
        from stage_looks as s
        join arbitrage_opportunities as o on o.basket_id = s.basket_id and o.ended_at is null
        where s.last_checked_at > o.last_checked_at
      ), gone_on as (
        update arbitrage_opportunities as o
        set (FOUND, status, last_seen_at, checks, run_id)
          = row(SFOUND, s.standing, s.last_checked_at, o.checks + 1, $1)
        from looked as s where o.id = s.id and s.stands
      ), ended as (
        update arbitrage_opportunities as o
        set status = 'ended', end_reason = coalesce(s.standing, s.stops -> 0 ->> 'code'),
            ended_at = s.last_checked_at, last_checked_at = s.last_checked_at, run_id = $1
        from looked as s where o.id = s.id and not s.stands
      ), told as (
        insert into arbitrage_checks (opportunity_id, LOOKED, run_id)
        select id, last_LOOKED, $1 from looked
      )
      select 0::bigint as begun, count(*) filter (where stands) as gone_on,
             count(*) filter (where not stands) as ended
      from looked\
      """
          .replace("SFOUND", "s." + LookColumns.FOUND.replace(", ", ", s."))
          .replace("FOUND", LookColumns.FOUND)
          .replace("LOOKED", LOOKED);

  /** What is not open, or no longer. */
  private static final String BEGIN =
      """
      with begun as (
        insert into arbitrage_opportunities
          (NAMES, status, created_at, last_seen_at, checks, run_id)
        select NAMES, standing, last_checked_at, last_checked_at, 1, $1
        from stage_looks as s
        where standing is not null and not exists (
          select from arbitrage_opportunities as o
          where o.basket_id = s.basket_id and o.ended_at is null)
        returning id, basket_id
      ), taken as (
        insert into arbitrage_legs (opportunity_id, platform, market_id)
        select b.id, leg.platform, leg.market
        from begun as b join stage_looks as s on s.basket_id = b.basket_id
        cross join jsonb_to_recordset(s.plan -> 'legs') as leg (platform text, market text)
      ), told as (
        insert into arbitrage_checks (opportunity_id, LOOKED, run_id)
        select b.id, last_LOOKED, $1
        from begun as b join stage_looks as s on s.basket_id = b.basket_id
      )
      select count(*) as begun, 0::bigint as gone_on, 0::bigint as ended from begun\
      """
          .replace("NAMES", LookColumns.NAMES)
          .replace("LOOKED", LOOKED);

  private KeepLooks() {}

  static Mono<KeptChecks> in(Connection connection, RunId run, List<OpportunityCheck> checks) {
    if (checks.isEmpty()) {
      return Mono.just(NONE);
    }
    Iterable<CopyRow> rows = () -> checks.stream().map(LookColumns::write).iterator();
    return Sql.of(STAGE)
        .update(connection)
        .then(CopyIn.copy(connection, COPY, rows))
        .then(Mono.defer(() -> judge(connection, FOLLOW, run)))
        .flatMap(followed -> judge(connection, BEGIN, run).map(begun -> sum(followed, begun)));
  }

  private static Mono<KeptChecks> judge(Connection connection, String statement, RunId run) {
    return Sql.of(statement, run.value())
        .query(
            connection,
            row -> new KeptChecks(count(row, "begun"), count(row, "gone_on"), count(row, "ended")))
        .next();
  }

  private static int count(RowView row, String column) {
    return Math.toIntExact(row.whole(column));
  }

  private static KeptChecks sum(KeptChecks one, KeptChecks other) {
    return new KeptChecks(
        one.begun() + other.begun(), one.goneOn() + other.goneOn(), one.ended() + other.ended());
  }
}
