-- What each market charged, and from when on: rows are added where the terms changed and never edited.
-- What is past is priced by these rows, what is present by the market's own. Terms lie here as venues
-- mean them in the end (Kalshi's series, its event's override and the market's waiver in one), so that a
-- row says what held without what anything else said then.

create table market_fees (
  platform         varchar(20)  collate "C" not null,
  market_id        varchar(255) collate "C" not null,
  valid_from       timestamptz not null,
  fee_kind         text not null check (fee_kind in ('charged', 'free', 'unknown')),
  fee_taker_rate   numeric check (fee_taker_rate >= 0),
  fee_maker_rate   numeric check (fee_maker_rate >= 0),
  fee_exponent     integer check (fee_exponent > 0),
  fee_waived_until timestamptz,
  fee_reason       text,
  run_id           uuid not null,
  primary key (platform, market_id, valid_from),
  check (num_nulls(fee_taker_rate, fee_maker_rate, fee_exponent)
         = case when fee_kind = 'charged' then 0 else 3 end),
  check (fee_waived_until is null or fee_kind = 'charged'),
  check ((fee_reason is not null) = (fee_kind = 'unknown'))
);
comment on table market_fees is
  'one row per market and change of its fee terms; each holds until the next, and none says anything of the time before the first';
comment on column market_fees.valid_from is
  'when the collection began that first showed these terms; a microsecond after the row before where that is not later';

-- The terms that markets have now held at the latest when the run that wrote them began. What they
-- replaced is gone: of the time before nothing is known.
insert into market_fees (platform, market_id, valid_from, fee_kind, fee_taker_rate, fee_maker_rate,
  fee_exponent, fee_waived_until, fee_reason, run_id)
select m.platform, m.market_id, coalesce(r.started_at, m.changed_at), m.fee_kind, m.fee_taker_rate,
       m.fee_maker_rate, m.fee_exponent, m.fee_waived_until, m.fee_reason, m.run_id
from markets as m left join job_runs as r on r.id = m.run_id;

alter table pattern_outcomes
  add column fee_refusal text collate "C" check (fee_refusal in ('unknown_terms', 'unrecorded_day')),
  add column fee_refusal_reason text,
  add check
    ((fee_refusal is null) = (fee_refusal_reason is null)
     and (fee_refusal is null or (entry_side is not null and net is null)));
comment on column pattern_outcomes.fee_refusal is
  'why a fee of the day of entry or exit is not known; null where none was needed or all are known, and where it was judged before this column came';
