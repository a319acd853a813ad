create table recommendation (
    call_off_id uuid primary key references call_off,
    bid_id uuid not null references bid,
    reason text,
    recommender_subject text not null,
    recommender_name text not null,
    recommended_at timestamptz not null
);

create table award (
    id uuid primary key,
    version bigint not null,
    bid_id uuid not null references bid,
    placement_id uuid not null unique,
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
    status text not null check (status in ('RESERVING', 'REFUSED', 'STANDSTILL', 'CONFIRMED', 'WITHDRAWN')),
    recommended_by text not null,
    awarded_by text not null,
    awarded_at timestamptz not null,
    answered_at timestamptz,
    refused_limit text,
    short_by numeric(14, 2),
    financial_year text,
    refused_reason text
);
create index award_of_call_off on award (call_off_id, id);
-- the last guard against a second award, whatever the code above it does
create unique index award_live on award (call_off_id) where status in ('RESERVING', 'STANDSTILL', 'CONFIRMED');
