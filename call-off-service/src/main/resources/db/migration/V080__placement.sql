create table placement (
    id uuid primary key,
    version bigint not null,
    award_id uuid not null unique references award,
    authority text not null,
    call_off_id uuid not null references call_off,
    person_ref uuid not null,
    provider_id uuid not null,
    budget_id uuid not null,
    category text not null,
    area text not null,
    funding_route text not null,
    unit_cost numeric(14, 2) not null,
    vat_code text not null,
    days jsonb not null,
    sessions_per_week integer not null,
    weekly_cost numeric(14, 2) not null,
    starts_on date not null,
    ends_on date not null,
    closed_on_bank_holidays boolean not null,
    status text not null check (status in ('PLANNED', 'RUNNING', 'SUSPENDED', 'ENDED'))
);
create index placement_of_authority on placement (authority, id);
create index placement_of_authority_in_status on placement (authority, status, id);
create index placement_of_provider on placement (provider_id, id);
create index placement_of_call_off on placement (call_off_id, id);
