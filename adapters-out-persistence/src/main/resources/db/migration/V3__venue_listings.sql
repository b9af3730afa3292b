-- The last run that read the whole listing of a venue, written together with that run's end: what an
-- answer's age is counted from. A run that read a venue only in part leaves its row as it is.
create table venue_listings (
  platform varchar(20) collate "C" primary key,
  run_id   uuid not null,
  as_of    timestamptz not null
);

-- What earlier runs have told of it.
insert into venue_listings (platform, run_id, as_of)
select distinct on (venue ->> 'platform') venue ->> 'platform', id, started_at
from job_runs, jsonb_array_elements(report -> 'venues') as venue
where job = 'collect' and jsonb_typeof(report -> 'venues') = 'array'
  and venue -> 'coverage' ->> 'complete' = 'true'
order by venue ->> 'platform', started_at desc;
