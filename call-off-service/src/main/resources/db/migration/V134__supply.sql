-- Projection of registry.member.v1: places and rates; may be dropped and rebuilt from it.
create table member_supply (
    member_id uuid primary key,
    version bigint not null,
    authority text not null,
    provider_id uuid not null,
    venues jsonb not null,
    rates jsonb not null
);
create index member_supply_of_provider on member_supply (authority, provider_id);
comment on table member_supply is 'Not audited: projection of registry.member.v1';
create index member_of_provider on member (provider_id);

-- Who waits for a place, in the order in which they came.
create table waiting_list_entry (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    person_ref uuid not null,
    provider_id uuid not null,
    category text not null,
    days jsonb not null,
    starts_on date not null,
    status text not null check (status in ('WAITING', 'OFFERED', 'PLACED', 'WITHDRAWN')),
    entered_by text not null,
    entered_at timestamptz not null,
    offered_at timestamptz,
    offered_from date,
    closed_by text,
    closed_at timestamptz
);
create index waiting_list_entry_of_provider on waiting_list_entry (authority, provider_id, id);
create index waiting_list_entry_in_status on waiting_list_entry (authority, status, id);
create unique index waiting_list_entry_once on waiting_list_entry (authority, provider_id, person_ref)
    where status in ('WAITING', 'OFFERED');
call audit('waiting_list_entry');
