-- The record of a person is closed when the council has nothing to do with them any more, and erased later.
alter table person
    add column status text not null default 'OPEN' check (status in ('OPEN', 'CLOSED', 'ERASED')),
    add column closed_on date,
    add column closed_for text,
    add column closed_by text,
    add column erasable_from date,
    add column erased_at timestamptz,
    add constraint closed_on_a_day check ((status = 'OPEN') = (closed_on is null)),
    add constraint erasable_from_a_day check ((closed_on is null) = (erasable_from is null)),
    add constraint erased_at_some_time check ((status = 'ERASED') = (erased_at is not null));
alter table person alter column status drop default;
create index person_due_for_erasure on person (authority, erasable_from, person_ref) where status = 'CLOSED';
