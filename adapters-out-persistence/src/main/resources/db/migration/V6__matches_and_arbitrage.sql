-- Which markets of two venues ask the same, and what can be gained from that and from the logic of one
-- venue's own groups, with every look at it.

create table market_matches (
  id                uuid primary key,
  first_platform    varchar(20)  collate "C" not null,
  first_market_id   varchar(255) collate "C" not null,
  second_platform   varchar(20)  collate "C" not null,
  second_market_id  varchar(255) collate "C" not null,
  first_event_id    varchar(255) collate "C",
  second_event_id   varchar(255) collate "C",
  grade             text collate "C" not null check (grade in
    ('equivalent', 'inverted', 'caveat', 'related', 'rejected')),
  relation          text collate "C" check (relation in
    ('subset', 'superset', 'exclusive', 'comparable')),
  reasons           text[] not null check (reasons <@ array
    ['placeholder', 'nothing_said', 'other_topic', 'other_entity', 'other_outcome', 'other_game',
     'other_bank', 'other_asset', 'other_measure', 'other_place', 'other_office', 'other_party',
     'other_competition', 'other_award', 'other_chart', 'other_predicate', 'other_scope',
     'other_level', 'other_unit', 'other_date', 'other_time', 'other_deadline', 'on_vs_by',
     'other_source', 'other_rule', 'field_unknown', 'unexplained_detail', 'ambiguous', 'taken']),
  card              jsonb not null check (jsonb_typeof(card) = 'array'),
  first_rules_hash  text collate "C" not null,
  second_rules_hash text collate "C" not null,
  first_seen_at     timestamptz not null,
  judged_at         timestamptz not null,
  ended_at          timestamptz,
  run_id            uuid not null,
  check (first_platform < second_platform),
  check ((relation is not null) = (grade = 'related'))
);
comment on column market_matches.id is 'made from the two markets: the same pair has the same id';
comment on column market_matches.card is
  'objects of field, agreement, first, second: what was compared, field by field';
comment on column market_matches.ended_at is
  'when one of the two was no longer open; a pair that is judged again is open again';

-- One list, which goes on behind a row; «by grade» serves those who ask for one grade alone.
create index market_matches_newest on market_matches (judged_at desc, id desc);
create index market_matches_by_grade on market_matches (grade, judged_at desc, id desc);
create index market_matches_by_first on market_matches (first_platform, first_market_id);
create index market_matches_by_second on market_matches (second_platform, second_market_id);
create index market_matches_by_first_event on market_matches (first_platform, first_event_id)
  where first_event_id is not null;
create index market_matches_by_second_event on market_matches (second_platform, second_event_id)
  where second_event_id is not null;

-- Every judgement that said something new: rows are added and never changed.
create table market_match_history (
  match_id          uuid not null references market_matches on delete cascade,
  id                bigint generated always as identity,
  first_event_id    varchar(255) collate "C",
  second_event_id   varchar(255) collate "C",
  grade             text collate "C" not null,
  relation          text collate "C",
  reasons           text[] not null,
  card              jsonb not null,
  first_rules_hash  text collate "C" not null,
  second_rules_hash text collate "C" not null,
  judged_at         timestamptz not null,
  run_id            uuid not null,
  primary key (match_id, id)
);
comment on column market_match_history.id is 'tells which of two came later, whatever their times say';

create table match_state (
  only_one         boolean primary key default true check (only_one),
  markets_known_at timestamptz not null,
  version          integer not null,
  run_id           uuid not null
);

create table arbitrage_opportunities (
  id                    bigint generated always as identity primary key,
  opportunity_type      varchar(50) collate "C" not null check (opportunity_type in
    ('CROSS_PLATFORM', 'RELATED_MARKET', 'TEMPORAL', 'HEDGE')),
  basket_id             uuid not null,
  plan                  jsonb not null check (jsonb_typeof(plan -> 'legs') = 'array'),
  -- The first leg of either venue, for readers of these names; the program reads the plan, so that it
  -- need not know which venues there are.
  kalshi_market_id      varchar(255) collate "C" generated always as
    (jsonb_path_query_first(plan, '$.legs[*] ? (@.platform == "kalshi")') ->> 'market') stored,
  polymarket_market_id  varchar(255) collate "C" generated always as
    (jsonb_path_query_first(plan, '$.legs[*] ? (@.platform == "polymarket")') ->> 'market') stored,
  match_id              uuid,
  event_platform        varchar(20)  collate "C",
  event_id              varchar(255) collate "C",
  rules                 jsonb not null check (jsonb_typeof(rules) = 'array'),
  confidence_score      integer not null check (confidence_score between 0 and 100),
  status                varchar(50) collate "C" not null default 'active',
  standing              text collate "C" not null check (standing in ('active', 'watch', 'near_miss')),
  gross_edge            numeric,
  quantity              bigint check (quantity >= 0),
  largest_without_loss  bigint check (largest_without_loss >= 0),
  payout                numeric,
  cost                  numeric,
  sales                 numeric,
  fees                  numeric,
  profit                numeric,
  capital               numeric,
  return_on_capital     numeric,
  -- A column of five digits ends at 999.99: beyond it the exact figure is in return_on_capital. Cut and
  -- not rounded, so that no gain looks larger than it is.
  edge_percentage       decimal(5, 2) generated always as
    (case when return_on_capital is not null
          then greatest(-999.99, least(999.99, trunc(return_on_capital * 100, 2))) end) stored,
  days_to_payout        numeric,
  annualised            numeric,
  worst_one_leg_fails   numeric,
  worst_one_is_voided   numeric,
  worst_all_is_lost     numeric,
  legs                  jsonb check (jsonb_typeof(legs) = 'array'),
  execution_steps       jsonb check (jsonb_typeof(execution_steps) = 'array'),
  stops                 jsonb not null check (jsonb_typeof(stops) = 'array'),
  near_misses           jsonb not null check (jsonb_typeof(near_misses) = 'array'),
  created_at            timestamptz not null default now(),
  first_seen_at         timestamptz not null generated always as (created_at) stored,
  last_seen_at          timestamptz not null,
  last_checked_at       timestamptz not null,
  checks                integer not null check (checks > 0),
  ended_at              timestamptz,
  end_reason            text collate "C",
  run_id                uuid not null,
  check ((event_platform is null) = (event_id is null)),
  check ((ended_at is null) = (end_reason is null)),
  check (num_nulls(quantity, largest_without_loss, payout, cost, sales, fees, profit, capital,
    return_on_capital, worst_one_leg_fails, worst_one_is_voided, worst_all_is_lost, legs,
    execution_steps) in (0, 14)),
  check (quantity is not null or (days_to_payout is null and annualised is null)),
  check (created_at <= last_seen_at and last_seen_at <= last_checked_at),
  check (status = case when ended_at is null then standing
                       when end_reason = 'match_changed' then 'withdrawn' else 'ended' end)
);
comment on column arbitrage_opportunities.basket_id is
  'made from what is traded: the same trades have the same id; open at most once';
comment on column arbitrage_opportunities.status is
  'the standing while it is there; «ended» once a look no longer found it, «withdrawn» when the match it rested on changed or ended';
comment on column arbitrage_opportunities.plan is
  'legs (platform, market, side, order, per_basket) and the payout of one basket; like in all columns of this table, numbers in JSON are text, so that none is rounded';
comment on column arbitrage_opportunities.standing is 'the one it has or had, whatever became of it';
comment on column arbitrage_opportunities.created_at is 'the first look that found it';
comment on column arbitrage_opportunities.last_seen_at is
  'the last look that found it, which all values are of';
comment on column arbitrage_opportunities.last_checked_at is 'the last look, which may have ended it';

create unique index arbitrage_open_basket on arbitrage_opportunities (basket_id) where ended_at is null;

-- Most lists ask for what is there now, which stays short; the others are for the past.
create index arbitrage_newest on arbitrage_opportunities (created_at desc, id desc);
create index arbitrage_open_newest on arbitrage_opportunities (created_at desc, id desc)
  where ended_at is null;
create index arbitrage_by_profit on arbitrage_opportunities
  ((coalesce(profit, '-infinity'::numeric)) desc, created_at desc, id desc);
create index arbitrage_open_by_profit on arbitrage_opportunities
  ((coalesce(profit, '-infinity'::numeric)) desc, created_at desc, id desc) where ended_at is null;
create index arbitrage_open_by_check on arbitrage_opportunities (last_checked_at, id)
  where ended_at is null;
create index arbitrage_open_by_match on arbitrage_opportunities (match_id)
  where ended_at is null and match_id is not null;
create index arbitrage_lifetimes on arbitrage_opportunities (opportunity_type, created_at)
  where standing = 'active';

-- Its markets in a table of their own: they never change, while every look rewrites its row, and an
-- index over an array or JSON column would be written anew each time.
create table arbitrage_legs (
  opportunity_id bigint not null references arbitrage_opportunities on delete cascade,
  platform       varchar(20)  collate "C" not null,
  market_id      varchar(255) collate "C" not null,
  primary key (opportunity_id, platform, market_id)
);
create index arbitrage_legs_by_market on arbitrage_legs (platform, market_id, opportunity_id);

-- Every look: rows are added and never changed.
create table arbitrage_checks (
  opportunity_id    bigint not null references arbitrage_opportunities on delete cascade,
  id                bigint generated always as identity,
  checked_at        timestamptz not null,
  standing          text collate "C" check (standing in ('active', 'watch', 'near_miss')),
  quantity          bigint,
  profit            numeric,
  return_on_capital numeric,
  stops             jsonb not null,
  run_id            uuid not null,
  primary key (opportunity_id, id),
  check (num_nulls(quantity, profit, return_on_capital) in (0, 3))
);
comment on column arbitrage_checks.standing is 'null when it was gone';
