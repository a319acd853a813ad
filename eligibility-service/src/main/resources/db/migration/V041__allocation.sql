-- A council's questionnaire with its points and prices, from a day on. Entered once and never changed: the next version
-- supersedes it from its own first day.
create table allocation_table (
    id uuid primary key,
    authority text not null,
    number int not null,
    starts_on date not null,
    points_table jsonb not null,
    tolerance_percent numeric(5, 2) not null check (tolerance_percent >= 0),
    reason text not null,
    entered_by text not null,
    entered_at timestamptz not null,
    unique (authority, number)
);
create index allocation_table_in_force on allocation_table (authority, starts_on desc, number desc);
create index allocation_table_of_authority on allocation_table (authority, id);
call audit('allocation_table');

create table indicative_budget (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person,
    authority text not null,
    table_id uuid not null references allocation_table,
    status text not null check (status in ('CALCULATED', 'AT_PANEL', 'AGREED')),
    answers jsonb not null,
    indication jsonb not null,
    indicative_yearly numeric(14, 2) not null,
    tolerance_percent numeric(5, 2) not null,
    calculated_by text not null,
    calculated_at timestamptz not null,
    override_yearly numeric(14, 2),
    override_reason text,
    overridden_by text,
    overridden_at timestamptz,
    proposed_weekly numeric(14, 2),
    proposal_reason text,
    proposed_by text,
    proposed_at timestamptz,
    panel_decisions jsonb not null,
    agreed_weekly numeric(14, 2),
    check ((override_yearly is null) = (override_reason is null)),
    check ((proposed_weekly is null) = (proposal_reason is null)),
    check ((status = 'AGREED') = (agreed_weekly is not null))
);
create index indicative_budget_of_person on indicative_budget (person_ref, id desc);
-- what was answered about somebody, and why more or less is needed, stays where it can be erased
call audit('indicative_budget', array['answers', 'indication', 'override_reason', 'proposal_reason', 'panel_decisions']);
