-- A placement has one commitment for each award, and for each change that finance was asked about.
alter table commitment alter column call_off_id drop not null;
alter table commitment
    -- from when it takes the place of what is committed for the placement; null when it adds days
    add column replaces_from date,
    -- what is reserved for it in the ledger: less than its amount when it takes the place of something
    add column held jsonb;
update commitment set held = parts where status = 'RESERVED';
drop index commitment_of_placement;
create index commitment_of_placement on commitment (placement_id, starts);

alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check
    check (kind in ('ALLOCATION', 'RESERVATION', 'COMMITMENT', 'SPEND', 'RELEASE'));

-- Weeks of which the attendance is approved: they are spent, and no longer committed by whatever commitment.
create table delivered_week (
    id uuid primary key,
    placement_id uuid not null,
    week_starting date not null,
    unique (placement_id, week_starting)
);
insert into delivered_week (id, placement_id, week_starting)
select gen_random_uuid(), placement_id, week_starting from attendance_return where status = 'APPROVED';
comment on table delivered_week is 'Not audited: follows from attendance_return';
