-- When a determination came to stand: one that was superseded before a second practitioner signed it never did.
alter table determination add column stood_at timestamptz;
update determination set stood_at = coalesce(countersigned_at, determined_at) where status in ('STANDING', 'SUPERSEDED');
alter table determination add constraint stands_since check (status <> 'STANDING' or stood_at is not null);
drop index determination_by_day;
create index determination_by_day on determination (authority, stood_at) where stood_at is not null;
