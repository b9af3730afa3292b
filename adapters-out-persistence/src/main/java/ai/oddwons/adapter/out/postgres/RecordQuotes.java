package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.run.RunId;
import io.r2dbc.spi.Connection;
import reactor.core.publisher.Mono;

/** Takes staged readings over into the history. Needs the lock of their venues. */
final class RecordQuotes {
  private static final String COLUMNS =
      "time, market_id, platform, "
          + QuoteColumns.DERIVED
          + ", "
          + QuoteColumns.OWN
          + ", observed_at, received_at, volume_delta, source, run_id, raw_data";

  /**
   * One pass over the staged readings: which are due against the market's latest quote, then the
   * snapshots, then the latest quotes. Candles follow by the table's own means. The hour of an
   * unchanged quote is five minutes short: in one run a page comes earlier than in another.
   */
  private static final String NOW =
      """
      with compared as (
        select s.*,
               q.market_id is null as unknown,
               q.tradable,
               q.volume as volume_before,
               q.volume_unit as unit_before,
               q.snapshot_at as before,
               q.changed_at as changed_before,
               q.counted_since,
               (s.bid, s.bid_size, s.ask, s.ask_size, s.last_price, s.volume, s.volume_unit,
                s.open_interest, s.liquidity)
                 is distinct from
               (q.bid, q.bid_size, q.ask, q.ask_size, q.last_price, q.volume, q.volume_unit,
                q.open_interest, q.liquidity) as differs
        from stage_quotes as s left join market_quotes as q using (platform, market_id)
      ), due as (
        select * from compared
        where before is null
           or (time > before
               and (differs or record is not null or time >= before + interval '55 minutes'))
      ), added as (
        insert into market_snapshots (COLUMNS)
        select time, market_id, platform, DERIVED, QUOTE, observed_at, received_at,
               case when volume >= volume_before and volume_unit = unit_before
                    then volume - volume_before end,
               'poll', $1, record::jsonb
        from due
        on conflict do nothing
        returning 1
      ), shown as (
        insert into market_quotes (platform, market_id, tradable, QUOTE, observed_at, changed_at,
          snapshot_at, counted_since)
        select platform, market_id,
               case when unknown then true else tradable end,
               QUOTE, observed_at,
               case when differs or before is null then time else changed_before end,
               time,
               coalesce(counted_since, case when volume is not null then time end)
        from due
        order by platform, market_id
        on conflict (platform, market_id) do update set
          bid = excluded.bid, bid_size = excluded.bid_size,
          ask = excluded.ask, ask_size = excluded.ask_size,
          last_price = excluded.last_price,
          volume = excluded.volume, volume_unit = excluded.volume_unit,
          open_interest = excluded.open_interest, liquidity = excluded.liquidity,
          observed_at = excluded.observed_at, changed_at = excluded.changed_at,
          snapshot_at = excluded.snapshot_at, counted_since = excluded.counted_since
      )
      select count(*) as written from added\
      """
          .replace("COLUMNS", COLUMNS)
          .replace("DERIVED", QuoteColumns.DERIVED)
          .replace("QUOTE", QuoteColumns.OWN);

  private static final String PAST =
      """
      insert into market_snapshots (COLUMNS)
      select s.time, s.market_id, s.platform, DERIVED, QUOTE, s.observed_at, s.received_at,
             case when q.counted_since is null or s.time < q.counted_since
                  then s.volume_delta end,
             'backfill', $1, null
      from stage_quotes as s
      left join (select platform, market_id, counted_since from market_quotes) as q
        using (platform, market_id)
      order by s.platform, s.market_id, s.time
      on conflict do nothing\
      """
          .replace("COLUMNS", COLUMNS)
          .replace("DERIVED", QuoteColumns.DERIVED)
          .replace("QUOTE", QuoteColumns.OWN);

  private RecordQuotes() {}

  /** How many snapshots were written. */
  static Mono<Integer> now(Connection connection, RunId run) {
    return Sql.of(NOW, run.value())
        .query(connection, row -> Math.toIntExact(row.whole("written")))
        .next();
  }

  /** How many snapshots were written. */
  static Mono<Integer> past(Connection connection, RunId run) {
    return Sql.of(PAST, run.value()).update(connection).map(Math::toIntExact);
  }
}
