-- What the jobs did, what they missed, and what they could not read.

-- One row per run. A row in status 'running' is the lock of its job: the unique index below admits one,
-- and a row whose lease has passed is set to 'abandoned' by the next run that wants the lock.
create table job_runs (
  id               uuid primary key,
  job              varchar(20) collate "C" not null,
  status           varchar(10) collate "C" not null
                     check (status in ('running', 'done', 'partial', 'failed', 'abandoned')),
  started_at       timestamptz not null,
  finished_at      timestamptz,
  lease_until      timestamptz not null,
  duration_seconds numeric generated always as (extract(epoch from finished_at - started_at)) stored,
  -- Sums over all venues of the report; null while the job runs, or when it worked on no venue.
  markets_listed   bigint,
  markets_stored   bigint,
  snapshots        bigint,
  rejected         bigint,
  -- Why the run as a whole failed, null when it did not.
  failure          text,
  -- The whole report: venues with coverage and tallies, funnel, failure.
  report           jsonb not null,
  check ((status = 'running') = (finished_at is null))
);

create unique index job_runs_lock on job_runs (job) where status = 'running';
create index job_runs_newest on job_runs (started_at desc, id desc);
create index job_runs_newest_of_job on job_runs (job, started_at desc, id desc);

-- Stretches in which a venue, or part of it, was not read. No detector reads across one.
create table collection_gaps (
  id         bigint generated always as identity primary key,
  platform   varchar(20) collate "C" not null,
  run_id     uuid not null,
  gap_from   timestamptz not null,
  gap_until  timestamptz not null,
  reason     text not null,
  check (gap_until >= gap_from)
);

-- The same gap is not kept twice; a reason may be longer than an index entry.
create unique index collection_gaps_once
  on collection_gaps (platform, run_id, gap_from, gap_until, md5(reason));
create index collection_gaps_window on collection_gaps (platform, gap_from, gap_until);

-- Records of venues that could not be read: of each platform and reason the newest only, which the
-- writer sees to. A body is text, since it need not be JSON; it is cut at 64 KB.
create table rejected_records (
  id         bigint generated always as identity primary key,
  platform   varchar(20) collate "C" not null,
  native_id  text,
  reason     text collate "C" not null,
  detail     text not null,
  body       text not null,
  run_id     uuid not null,
  at         timestamptz not null
);

create index rejected_records_newest_of_reason on rejected_records (platform, reason, id desc);
create index rejected_records_newest on rejected_records (platform, id desc);
