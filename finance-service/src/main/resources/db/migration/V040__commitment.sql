create table commitment (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    -- one answer for each award, however often it is asked
    award_id uuid not null unique,
    placement_id uuid not null,
    call_off_id uuid not null,
    person_ref uuid not null,
    provider_id uuid not null,
    budget_id uuid not null,
    category text not null,
    area text not null,
    funding_route text not null,
    unit_cost numeric(14, 2) not null,
    vat_code text not null check (vat_code in ('EXEMPT', 'STD_20', 'OUTSIDE')),
    days jsonb not null,
    closed_on_bank_holidays boolean not null,
    weekly_cost numeric(14, 2) not null,
    starts date not null,
    ends date not null,
    status text not null check (status in ('RESERVED', 'REFUSED', 'FIRM', 'RELEASED')),
    amount numeric(14, 2) not null,
    parts jsonb not null,
    refusal jsonb
);
create unique index commitment_of_placement on commitment (placement_id) where status <> 'REFUSED';
create index commitment_of_person on commitment (person_ref) where status in ('RESERVED', 'FIRM');
create index commitment_list on commitment (authority, id);
