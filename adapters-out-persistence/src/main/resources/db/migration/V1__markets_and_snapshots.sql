-- Markets, their latest quotes, and the history of their prices.
--
-- Identifiers compare byte by byte (collate "C"): faster, and the same order everywhere.
-- Prices are shares of a notional of 1. Sizes and counters are exact decimals without a limit.

create table events (
  platform      varchar(20)  collate "C" not null,
  event_id      varchar(255) collate "C" not null,
  series        text,
  title         text not null,
  subtitle      text not null,
  category      text not null,
  venue_tags    text[] not null,
  structure     text not null,
  happens_at    timestamptz,
  digest        uuid not null,
  first_seen_at timestamptz not null,
  changed_at    timestamptz not null,
  run_id        uuid not null,
  primary key (platform, event_id)
);
comment on column events.digest is
  '128 bits over all columns that come from the venue; uuid only as a value of 16 bytes';

create table markets (
  platform               varchar(20)  collate "C" not null,
  market_id              varchar(255) collate "C" not null,
  event_id               varchar(255) collate "C",
  event_title            text not null default '',
  kind                   text not null check (kind in ('binary', 'scalar')),
  title                  text not null,
  yes_label              text not null,
  no_label               text not null,
  slug                   text not null,
  placeholder            boolean not null,
  category               text not null,
  venue_tags             text[] not null,
  opens_at               timestamptz,
  closes_at              timestamptz,
  expected_settlement_at timestamptz,
  venue_updated_at       timestamptz,
  rules_hash             text not null,
  rules_version          integer not null,
  strike_kind            text check (strike_kind in ('above', 'below', 'between', 'described')),
  strike_floor           numeric,
  strike_cap             numeric,
  strike_inclusive       boolean,
  strike_text            text,
  fee_kind               text not null check (fee_kind in ('charged', 'free', 'unknown')),
  fee_taker_rate         numeric,
  fee_maker_rate         numeric,
  fee_exponent           integer,
  fee_waived_until       timestamptz,
  fee_reason             text,
  tick_bands             jsonb not null,
  yes_token              text,
  no_token               text,
  status                 text not null check (status in
    ('scheduled', 'open', 'paused', 'closed', 'determined', 'disputed', 'settled')),
  settlement             text check (settlement in ('yes', 'no', 'scalar', 'voided')),
  settlement_payout      numeric(7, 6) check (settlement_payout between 0 and 1),
  settled_at             timestamptz,
  digest                 uuid not null,
  first_seen_at          timestamptz not null,
  changed_at             timestamptz not null,
  run_id                 uuid not null,
  search                 tsvector not null generated always as
    (to_tsvector('english'::regconfig, title || ' ' || yes_label || ' ' || event_title)) stored,
  primary key (platform, market_id),
  check ((settlement is null) = (settlement_payout is null)),
  check ((yes_token is null) = (no_token is null))
);
comment on column markets.digest is
  '128 bits over all columns that come from the venue, save status to settled_at and venue_updated_at';
comment on column markets.event_title is
  'copied from events so that one index serves a search over both titles';

create index markets_by_event on markets (platform, event_id);
create index markets_by_status on markets (status, platform, market_id);
create index markets_by_category on markets (category, platform, market_id);
create index markets_by_closing
  on markets ((coalesce(closes_at, 'infinity'::timestamptz)), platform, market_id);
create index markets_by_closing_tradable
  on markets ((coalesce(closes_at, 'infinity'::timestamptz)), platform, market_id)
  where status in ('open', 'paused');
create index markets_by_words on markets using gin (search);

create table market_rules (
  platform       varchar(20)  collate "C" not null,
  market_id      varchar(255) collate "C" not null,
  version        integer not null check (version > 0),
  hash           text not null,
  primary_text   text not null,
  secondary_text text not null,
  sources        text[] not null,
  seen_at        timestamptz not null,
  run_id         uuid not null,
  primary key (platform, market_id, version)
);

-- One narrow row per market, made together with it and empty until its first quote. The hourly
-- rewrite of an unchanged quote touches no indexed column, and the free space in each page keeps the
-- new version beside the old one.
create table market_quotes (
  platform      varchar(20)  collate "C" not null,
  market_id     varchar(255) collate "C" not null,
  tradable      boolean not null,
  bid           numeric(7, 6) check (bid > 0 and bid < 1),
  bid_size      numeric check (bid_size > 0),
  ask           numeric(7, 6) check (ask > 0 and ask < 1),
  ask_size      numeric check (ask_size > 0),
  last_price    numeric(7, 6) check (last_price between 0 and 1),
  volume        numeric check (volume >= 0),
  volume_unit   text check (volume_unit in ('contracts', 'dollars')),
  open_interest numeric check (open_interest >= 0),
  liquidity     numeric check (liquidity >= 0),
  observed_at   timestamptz,
  changed_at    timestamptz,
  snapshot_at   timestamptz,
  counted_since timestamptz,
  primary key (platform, market_id),
  check (bid <= ask),
  check ((volume is null) = (volume_unit is null))
) with (fillfactor = 75);
comment on column market_quotes.tradable is
  'whether the market''s status is open or paused, so that lists of live markets need one index';
comment on column market_quotes.changed_at is 'when the quote last differed from the one before';
comment on column market_quotes.snapshot_at is 'time of the market''s last snapshot that a poll wrote';
comment on column market_quotes.counted_since is
  'the first poll that saw a volume: what was traded later is in the growth of that counter';

create index market_quotes_by_volume
  on market_quotes (platform, (-coalesce(volume, -1)), market_id);
create index market_quotes_by_volume_tradable
  on market_quotes (platform, (-coalesce(volume, -1)), market_id) where tradable;
create index market_quotes_by_change
  on market_quotes ((coalesce(changed_at, '-infinity'::timestamptz)) desc, platform, market_id);
create index market_quotes_by_change_tradable
  on market_quotes ((coalesce(changed_at, '-infinity'::timestamptz)) desc, platform, market_id)
  where tradable;

-- The history: a hypertable where the server has TimescaleDB with its community licence, daily
-- partitions otherwise. Whoever writes need not know which.
do $migration$
declare
  timescale boolean := false;
  snapshots constant text := $ddl$
    create table market_snapshots (
      time          timestamptz not null,
      market_id     varchar(255) collate "C" not null,
      platform      varchar(20)  collate "C" not null,
      price         numeric(7, 6) check (price between 0 and 1),
      price_source  text check (price_source in ('mid', 'last')),
      yes_price     numeric(7, 6) check (yes_price between 0 and 1),
      no_price      numeric(7, 6) check (no_price between 0 and 1),
      bid           numeric(7, 6) check (bid > 0 and bid < 1),
      bid_size      numeric check (bid_size > 0),
      ask           numeric(7, 6) check (ask > 0 and ask < 1),
      ask_size      numeric check (ask_size > 0),
      last_price    numeric(7, 6) check (last_price between 0 and 1),
      volume        numeric check (volume >= 0),
      volume_unit   text check (volume_unit in ('contracts', 'dollars')),
      volume_delta  numeric check (volume_delta >= 0),
      open_interest numeric check (open_interest >= 0),
      liquidity     numeric check (liquidity >= 0),
      observed_at   timestamptz,
      received_at   timestamptz,
      source        text not null check (source in ('poll', 'backfill')),
      run_id        uuid not null,
      raw_data      jsonb,
      primary key (platform, market_id, time),
      check (bid <= ask),
      check ((price is null) = (price_source is null))
    )$ddl$;
begin
  -- The loader's own setting tells that it is preloaded: shared_preload_libraries is not shown to
  -- everybody, and creating the extension without it ends the session.
  if exists (select from pg_available_extensions where name = 'timescaledb')
     and current_setting('timescaledb.disable_load', true) is not null then
    begin
      create extension if not exists timescaledb;
      -- Its licence is known once one of its functions has run. Compression needs the full one.
      perform time_bucket(interval '1 hour', now());
      timescale := coalesce(current_setting('timescaledb.license', true) = 'timescale', false);
    exception when insufficient_privilege then
      raise notice 'TimescaleDB is on this server, but this user may not turn it on';
    end;
  end if;

  execute snapshots || case when timescale then '' else ' partition by range (time)' end;
  create index idx_snapshots_market_time on market_snapshots (market_id, time desc);
  create index idx_snapshots_platform_time on market_snapshots (platform, time desc);
  begin
    alter table market_snapshots alter column raw_data set compression lz4;
  exception when feature_not_supported then
    raise notice 'this server was built without lz4; records are compressed by its default';
  end;

  if timescale then
    perform create_hypertable('market_snapshots', by_range('time', interval '1 day'),
      create_default_indexes => false);
    execute $ddl$
      alter table market_snapshots set (
        timescaledb.compress,
        timescaledb.compress_segmentby = 'market_id, platform',
        timescaledb.compress_orderby = 'time desc')$ddl$;
    perform add_compression_policy('market_snapshots', interval '7 days');

    execute $ddl$
      create materialized view market_hourly
      with (timescaledb.continuous, timescaledb.materialized_only = false) as
      select time_bucket(interval '1 hour', time) as bucket,
             market_id,
             platform,
             first(price, time) filter (where price is not null) as open,
             max(price) as high,
             min(price) as low,
             last(price, time) filter (where price is not null) as close,
             coalesce(sum(volume_delta), 0) as volume,
             count(*) as num_snapshots
      from market_snapshots
      group by 1, 2, 3
      with no data$ddl$;
    perform add_continuous_aggregate_policy('market_hourly',
      start_offset => interval '90 days', end_offset => interval '1 hour',
      schedule_interval => interval '15 minutes');

    execute $ddl$
      create materialized view market_daily
      with (timescaledb.continuous, timescaledb.materialized_only = false) as
      select time_bucket(interval '1 day', time) as bucket,
             market_id,
             platform,
             first(price, time) filter (where price is not null) as open,
             max(price) as high,
             min(price) as low,
             last(price, time) filter (where price is not null) as close,
             coalesce(sum(volume_delta), 0) as total_volume,
             avg(price) as avg_price,
             count(*) as num_snapshots
      from market_snapshots
      group by 1, 2, 3
      with no data$ddl$;
    perform add_continuous_aggregate_policy('market_daily',
      start_offset => interval '90 days', end_offset => interval '1 day',
      schedule_interval => interval '1 hour');

    execute $ddl$
      create function ensure_snapshot_days(days date[]) returns void
      language sql as 'select'$ddl$;
    execute $ddl$
      comment on function ensure_snapshot_days is
        'nothing to do: the hypertable makes its own chunks'$ddl$;
    return;
  end if;

  create table market_hourly (
    bucket        timestamptz not null,
    market_id     varchar(255) collate "C" not null,
    platform      varchar(20)  collate "C" not null,
    open          numeric(7, 6),
    high          numeric(7, 6),
    low           numeric(7, 6),
    close         numeric(7, 6),
    volume        numeric not null,
    num_snapshots bigint not null,
    opened_at     timestamptz,
    closed_at     timestamptz,
    primary key (platform, market_id, bucket)
  ) partition by range (bucket);

  create table market_daily (
    bucket        timestamptz not null,
    market_id     varchar(255) collate "C" not null,
    platform      varchar(20)  collate "C" not null,
    open          numeric(7, 6),
    high          numeric(7, 6),
    low           numeric(7, 6),
    close         numeric(7, 6),
    total_volume  numeric not null,
    avg_price     numeric generated always as (price_sum / nullif(price_count, 0)) stored,
    num_snapshots bigint not null,
    price_sum     numeric not null,
    price_count   bigint not null,
    opened_at     timestamptz,
    closed_at     timestamptz,
    primary key (platform, market_id, bucket)
  ) with (fillfactor = 80);

  execute $ddl$
    create function ensure_day_partition(parent text, day date, fill integer) returns void
    language plpgsql as $body$
    declare
      part constant text := parent || '_' || to_char(day, 'YYYYMMDD');
    begin
      if to_regclass(quote_ident(part)) is not null then
        return;
      end if;
      perform pg_advisory_xact_lock(3541, 0);
      -- Not to_regclass again: it answers from the session's cache, which may not know yet what the
      -- holder of the lock before us has made.
      if exists (
        select from pg_inherits join pg_class on pg_class.oid = inhrelid
        where inhparent = parent::regclass and relname = part
      ) then
        return;
      end if;
      -- Attaching an empty table locks out neither readers nor writers; "partition of" would.
      execute format('create table %I (like %I including all) with (fillfactor = %s)',
        part, parent, fill);
      execute format('alter table %I attach partition %I for values from (%L) to (%L)',
        parent, part,
        day::timestamp at time zone 'UTC', (day + 1)::timestamp at time zone 'UTC');
    end $body$$ddl$;

  execute $ddl$
    create function ensure_snapshot_days(days date[]) returns void
    language plpgsql as $body$
    declare
      day date;
    begin
      foreach day in array days loop
        perform ensure_day_partition('market_snapshots', day, 100);
        perform ensure_day_partition('market_hourly', day, 80);
      end loop;
    end $body$$ddl$;
  execute $ddl$
    comment on function ensure_snapshot_days is
      'makes the partitions of these days (UTC) where they are missing; cheap where they are not'$ddl$;

  -- Rows in any order give the same candles: open and close go by time, the rest is sums and extremes.
  -- A row that was there already is not among the added ones, so nothing counts twice.
  execute $ddl$
    create function keep_candles() returns trigger
    language plpgsql as $body$
    begin
      insert into market_hourly as kept (bucket, market_id, platform, open, high, low, close,
        volume, num_snapshots, opened_at, closed_at)
      select date_trunc('hour', time, 'UTC'), market_id, platform,
             (array_agg(price order by time) filter (where price is not null))[1],
             max(price),
             min(price),
             (array_agg(price order by time desc) filter (where price is not null))[1],
             coalesce(sum(volume_delta), 0),
             count(*),
             min(time) filter (where price is not null),
             max(time) filter (where price is not null)
      from added
      group by 3, 2, 1
      on conflict (platform, market_id, bucket) do update set
        open = case when kept.opened_at is null or excluded.opened_at < kept.opened_at
                    then excluded.open else kept.open end,
        high = greatest(kept.high, excluded.high),
        low = least(kept.low, excluded.low),
        close = case when kept.closed_at is null or excluded.closed_at > kept.closed_at
                     then excluded.close else kept.close end,
        volume = kept.volume + excluded.volume,
        num_snapshots = kept.num_snapshots + excluded.num_snapshots,
        opened_at = least(kept.opened_at, excluded.opened_at),
        closed_at = greatest(kept.closed_at, excluded.closed_at);

      insert into market_daily as kept (bucket, market_id, platform, open, high, low, close,
        total_volume, num_snapshots, price_sum, price_count, opened_at, closed_at)
      select date_trunc('day', time, 'UTC'), market_id, platform,
             (array_agg(price order by time) filter (where price is not null))[1],
             max(price),
             min(price),
             (array_agg(price order by time desc) filter (where price is not null))[1],
             coalesce(sum(volume_delta), 0),
             count(*),
             coalesce(sum(price), 0),
             count(price),
             min(time) filter (where price is not null),
             max(time) filter (where price is not null)
      from added
      group by 3, 2, 1
      on conflict (platform, market_id, bucket) do update set
        open = case when kept.opened_at is null or excluded.opened_at < kept.opened_at
                    then excluded.open else kept.open end,
        high = greatest(kept.high, excluded.high),
        low = least(kept.low, excluded.low),
        close = case when kept.closed_at is null or excluded.closed_at > kept.closed_at
                     then excluded.close else kept.close end,
        total_volume = kept.total_volume + excluded.total_volume,
        num_snapshots = kept.num_snapshots + excluded.num_snapshots,
        price_sum = kept.price_sum + excluded.price_sum,
        price_count = kept.price_count + excluded.price_count,
        opened_at = least(kept.opened_at, excluded.opened_at),
        closed_at = greatest(kept.closed_at, excluded.closed_at);
      return null;
    end $body$$ddl$;
  create trigger market_snapshots_keep_candles
    after insert on market_snapshots
    referencing new table as added
    for each statement execute function keep_candles();

  perform ensure_snapshot_days(array(
    select (current_timestamp at time zone 'UTC')::date + ahead from generate_series(0, 7) as ahead));
end $migration$;
