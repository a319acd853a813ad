-- The re-assessment of everybody whom a council charges, and what becomes of each.
create table reassessment_run (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    starts date not null,
    income_changes jsonb not null,
    status text not null check (status in ('PREVIEWING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'CANCELLED')),
    total int not null,
    previewed int not null,
    applied int not null,
    passed_over int not null,
    last_person uuid not null,
    higher int not null,
    lower int not null,
    same int not null,
    by_hand int not null,
    weekly_before numeric(14, 2) not null,
    weekly_after numeric(14, 2) not null,
    prepared_by text not null,
    prepared_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    -- nobody approves what they prepared
    check (approved_by <> prepared_by)
);
create index reassessment_run_of_authority on reassessment_run (authority, id desc);
create index reassessment_run_at_work on reassessment_run (id) where status in ('PREVIEWING', 'APPLYING');
create unique index reassessment_run_unfinished on reassessment_run (authority)
    where status in ('PREVIEWING', 'PREVIEWED', 'APPLYING');
call audit('reassessment_run');

create table reassessment_row (
    id uuid primary key,
    run_id uuid not null references reassessment_run,
    person_ref uuid not null references person,
    financial_assessment_id uuid not null references financial_assessment,
    outcome text not null check (outcome in ('HIGHER', 'LOWER', 'SAME', 'BY_HAND', 'PASSED_OVER')),
    why text,
    before numeric(14, 2) not null,
    after numeric(14, 2),
    applied_as uuid references financial_assessment,
    unique (run_id, person_ref)
);
create index reassessment_row_by_outcome on reassessment_row (run_id, outcome, person_ref);
create index reassessment_row_of_person on reassessment_row (person_ref);
comment on table reassessment_row is 'Not audited: worked out from financial assessments, and each that is made of it is';
