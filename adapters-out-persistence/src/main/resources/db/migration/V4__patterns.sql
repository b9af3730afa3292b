-- What was found unusual, what became of it, and the state of the detectors that go on from there.

create table patterns (
  id             uuid primary key,
  run_id         uuid not null,
  platform       varchar(20)  collate "C" not null,
  market_id      varchar(255) collate "C" not null,
  event_id       varchar(255) collate "C",
  kind           text collate "C" not null check (kind in
    ('price_jump', 'slow_drift', 'reversal', 'volume_burst', 'liquidity_shift', 'stale_quote',
     'book_imbalance', 'expiry_drift', 'longshot_zone')),
  direction      text collate "C" not null check (direction in ('up', 'down', 'none')),
  price_zone     text collate "C" not null check (price_zone in
    ('from_0', 'from_5', 'from_15', 'from_30', 'from_50', 'from_70', 'from_85', 'from_95',
     'unknown')),
  closing_band   text collate "C" not null check (closing_band in
    ('within_hour', 'within_day', 'within_week', 'within_month', 'later', 'unknown')),
  category       text collate "C" not null,
  liquidity_tier text collate "C" not null check (liquidity_tier in ('tight', 'medium', 'wide')),
  detected_at    timestamptz not null,
  p_test         double precision not null check (p_test > 0 and p_test <= 1),
  p_market       double precision not null check (p_market > 0 and p_market <= 1),
  p_event        double precision not null check (p_event > 0 and p_event <= 1),
  score          double precision not null check (score between 0 and 100),
  score_cases    bigint not null check (score_cases >= 0),
  mid            numeric(7, 6) check (mid between 0 and 1),
  mid_before     numeric(7, 6) check (mid_before between 0 and 1),
  usual_spread   numeric check (usual_spread >= 0),
  evidence       jsonb not null check (jsonb_typeof(evidence) = 'array')
);
comment on column patterns.id is
  'made from market, kind and time: the same sighting has the same id, however often it is computed';
comment on column patterns.evidence is
  'objects of id, value, unit, window_seconds, source, time; values are text, so that none is rounded';

-- Lists go on behind a row, so each order ends in the id and is one range of its index.
create index patterns_newest on patterns (detected_at desc, id desc);
create index patterns_by_score on patterns (score desc, detected_at desc, id desc);
create index patterns_by_market on patterns (platform, market_id, detected_at desc, id desc);
create index patterns_by_event on patterns (platform, event_id, detected_at desc, id desc)
  where event_id is not null;
create index patterns_by_kind on patterns (kind, detected_at desc, id desc);
-- Cases alike: every stratum is a beginning of these columns. The coarse ones hold much and end early
-- at their limit, by the index above; the fine ones hold little, and are found here.
create index patterns_by_stratum on patterns
  (kind, direction, price_zone, closing_band, category, liquidity_tier, detected_at desc, id desc);

-- What was known is not edited: rows are added and never changed.
create table pattern_outcomes (
  pattern_id  uuid not null references patterns on delete cascade,
  horizon     text collate "C" not null check (horizon in
    ('one_hour', 'six_hours', 'one_day', 'settlement')),
  verdict     text collate "C" not null check (verdict in ('hit', 'miss', 'unknown')),
  ahead       boolean,
  mid         numeric(7, 6) check (mid between 0 and 1),
  entry_side  text collate "C" check (entry_side in ('yes', 'no')),
  entry_price numeric(7, 6) check (entry_price between 0 and 1),
  entry_fee   numeric,
  entry_at    timestamptz,
  net         numeric,
  known_at    timestamptz not null,
  primary key (pattern_id, horizon),
  check ((entry_side is null) = (entry_price is null)),
  check ((entry_side is null) = (entry_at is null)),
  check (entry_fee is null or entry_side is not null)
);
comment on column pattern_outcomes.known_at is
  'when this was found out: nothing that is said of an earlier moment may rest on it';

-- What is still to be found out: a row is made with its pattern and goes when its outcome comes, so what
-- is due is found among the open ones, however many patterns there have been.
create table open_outcomes (
  pattern_id uuid not null references patterns on delete cascade,
  horizon    text collate "C" not null check (horizon in
    ('one_hour', 'six_hours', 'one_day', 'settlement')),
  platform   varchar(20)  collate "C" not null,
  market_id  varchar(255) collate "C" not null,
  due_from   timestamptz not null,
  primary key (pattern_id, horizon)
);
comment on column open_outcomes.due_from is
  'not known before; for the settlement the time of the pattern, since nobody knows when it comes';

-- Within a horizon this is also the order of the patterns' own times.
create index open_outcomes_due on open_outcomes (horizon, due_from, pattern_id);

-- The detectors' state in parts that fit into memory one at a time; what it is good for stands on each.
create table detector_state (
  part             integer primary key check (part >= 0 and part < parts),
  version          integer not null,
  cycle            timestamptz not null,
  markets_known_at timestamptz not null,
  parts            integer not null,
  run_id           uuid not null,
  data             bytea not null
);

do $migration$
begin
  alter table detector_state alter column data set compression lz4;
exception when feature_not_supported then
  raise notice 'this server was built without lz4; the state is compressed by its default';
end $migration$;

-- Detectors ask for the markets that changed since they last looked.
create index markets_by_change on markets (changed_at);
