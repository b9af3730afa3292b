-- The last run that read the whole listing of a venue, written together with that run's end: what an
-- answer's age is counted from. A run that read a venue only in part leaves its row as it is.
create table venue_listings (
  platform varchar(20) collate "C" primary key,
  run_id   uuid not null,
  as_of    timestamptz not null
);
