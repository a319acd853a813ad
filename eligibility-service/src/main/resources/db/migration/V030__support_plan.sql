create table support_plan (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person (person_ref),
    authority text not null,
    status text not null check (status in ('DRAFT', 'AGREED', 'REPLACED')),
    lines jsonb not null,
    weekly_amount numeric(16, 2) not null,
    adult_pays numeric(16, 2) not null check (adult_pays >= 0),
    council_pays numeric(16, 2) not null check (council_pays >= 0),
    funding_route text not null check (funding_route in ('COUNCIL_MANAGED')),
    runs_from date not null,
    runs_until date check (runs_until >= runs_from),
    -- Care Act 2014 s.26(1): to the penny
    check (weekly_amount = adult_pays + council_pays)
);
create index support_plan_agreed on support_plan (person_ref) where status = 'AGREED';

create table personal_budget (
    person_ref uuid primary key references person (person_ref),
    version bigint not null,
    support_plan_id uuid not null references support_plan (id),
    decision text not null,
    policy_version text not null
);
