-- When patterns could first be seen: nobody can have acted on one before. Of those that stand already
-- only the moment they speak of is known.

alter table patterns add column kept_at timestamptz;
update patterns set kept_at = detected_at;
alter table patterns alter column kept_at set not null;
