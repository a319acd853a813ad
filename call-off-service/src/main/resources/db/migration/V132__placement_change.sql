-- While finance is asked about a change, nothing else changes the terms.
alter table placement add column awaits_money boolean not null default false;
alter table placement alter column awaits_money drop default;

create table placement_change (
    id uuid primary key,
    version bigint not null,
    placement_id uuid not null references placement,
    authority text not null,
    kind text not null check (kind in ('AGREED', 'IMPORTED', 'VARIED', 'MOVED', 'EXTENDED', 'CONVERTED', 'MIGRATED')),
    starts_on date not null,
    ends_on date,
    proposal jsonb not null,
    reason text not null,
    decision_reference text,
    status text not null check (status in ('RESERVING', 'HOLDS', 'REFUSED')),
    money_asked boolean not null,
    asked_by text not null,
    asked_at timestamptz not null,
    answered_at timestamptz,
    refused_limit text,
    short_by numeric(14, 2),
    financial_year text,
    refused_reason text
);
create index placement_change_of_placement on placement_change (placement_id, id);
-- the last guard against two changes that ask for money at once
create unique index placement_change_pending on placement_change (placement_id) where status = 'RESERVING';
call audit('placement_change');
