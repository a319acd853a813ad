create table support_plan (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person,
    authority text not null,
    status text not null check (status in ('DRAFT', 'AGREED', 'SUPERSEDED')),
    lines jsonb not null,
    funding_route text not null,
    weekly_amount numeric(14, 2) not null,
    adult_pays numeric(14, 2) not null,
    council_pays numeric(14, 2) not null,
    starts date not null,
    ends date,
    policy_version text not null,
    prepared_by text not null,
    agreed_at timestamptz,
    agreed_by text,
    -- Care Act 2014 s.26(1): what the adult pays and what the council pays is the whole cost
    constraint personal_budget_adds_up check (weekly_amount = adult_pays + council_pays)
);
-- one plan of a person stands
create unique index support_plan_that_stands on support_plan (person_ref) where status = 'AGREED';

-- The budget that stands for a person; its version counts the agreements.
create table personal_budget (
    person_ref uuid primary key references person,
    version bigint not null,
    authority text not null,
    support_plan_id uuid not null references support_plan
);
