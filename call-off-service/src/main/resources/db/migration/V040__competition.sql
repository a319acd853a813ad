create table call_off (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    purchasing_system_id uuid not null,
    person_ref uuid not null,
    category text not null,
    area text not null,
    need text not null,
    days jsonb not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    closed_on_bank_holidays boolean not null,
    budget_id uuid not null,
    funding_route text not null,
    weekly_ceiling numeric(14, 2) not null,
    bids_due timestamptz not null,
    criteria jsonb not null,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'OPENED', 'EVALUATED', 'RECOMMENDED',
        'AWARDED', 'NO_AWARD', 'CANCELLED', 'SUSPENDED')),
    published_at timestamptz,
    invited integer not null,
    openers jsonb not null
);
create index call_off_of_authority on call_off (authority, id);
create index call_off_of_authority_in_status on call_off (authority, status, id);

create table invitation (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    provider_id uuid not null,
    invited_at timestamptz not null,
    unique (call_off_id, provider_id)
);
create index invitation_of_provider on invitation (provider_id, call_off_id);
