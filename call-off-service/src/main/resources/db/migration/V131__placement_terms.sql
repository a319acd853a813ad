-- Terms that follow one another, one for each day. For the exclusion below: equality beside a range.
create extension if not exists btree_gist;

-- Imported and self-funded places have no call-off, no award, and may have no budget.
alter table placement alter column award_id drop not null;
alter table placement alter column call_off_id drop not null;
alter table placement alter column budget_id drop not null;
alter table placement
    add column origin text not null default 'AWARD' check (origin in ('AWARD', 'IMPORT', 'SELF')),
    add column basis text not null default 'FRAMEWORK' check (basis in ('FRAMEWORK', 'SPOT', 'BLOCK', 'INTERIM', 'PRIVATE')),
    add column parts jsonb,
    add column plan_line text,
    add column age_band text check (age_band in ('AGE_18_TO_64', 'AGE_65_AND_OVER')),
    add column block_reference text,
    add column source_reference text,
    add column source_digest text,
    -- the award or the change by which finance holds the money
    add column money_id uuid,
    add column acts_on date,
    add column told integer not null default 0,
    add column warned_days integer,
    add column end_reason text,
    add column ended_by text,
    add column end_note text,
    add column notice_waived_because text,
    add column review_due_from date,
    add column review_due_by date;
alter table placement alter column origin drop default;
alter table placement alter column basis drop default;
alter table placement alter column told drop default;
update placement set money_id = award_id, acts_on = starts_on;

create index placement_acts on placement (acts_on, id) where acts_on is not null;
create index placement_ending on placement (authority, ends_on, id);
create index placement_review on placement (authority, review_due_by, id) where review_due_by is not null;
create index placement_of_route on placement (authority, funding_route, id);
create index placement_of_basis on placement (authority, basis, id);
create index placement_of_authority_and_provider on placement (authority, provider_id, id);
create index placement_of_person on placement (authority, person_ref, id);
-- an import that runs again finds what it made
create unique index placement_source on placement (authority, source_reference);

create table placement_term (
    id uuid primary key,
    placement_id uuid not null references placement,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    provider_id uuid not null,
    days jsonb not null,
    parts jsonb,
    sessions_per_week integer not null,
    unit_cost numeric(14, 2) not null,
    vat_code text not null,
    weekly_cost numeric(14, 2) not null,
    budget_id uuid,
    plan_line text,
    funding_route text not null,
    basis text not null check (basis in ('FRAMEWORK', 'SPOT', 'BLOCK', 'INTERIM', 'PRIVATE')),
    kind text not null check (kind in ('AGREED', 'IMPORTED', 'VARIED', 'MOVED', 'EXTENDED', 'CONVERTED', 'MIGRATED')),
    reason text,
    decision_reference text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    -- the step that took its place; the term itself stays for ever
    superseded_by uuid,
    superseded_at timestamptz,
    -- on each day of a placement one term is payable; looked at when the transaction ends
    constraint one_payable_term exclude using gist (placement_id with =, daterange(starts_on, ends_on, '[]') with &&)
        where (superseded_at is null) deferrable initially deferred
);
create index placement_term_of_placement on placement_term (placement_id, starts_on);
create index placement_term_of_provider on placement_term (provider_id, starts_on, ends_on) where superseded_at is null;
call audit('placement_term');

insert into placement_term (id, placement_id, starts_on, ends_on, provider_id, days, sessions_per_week, unit_cost,
    vat_code, weekly_cost, budget_id, funding_route, basis, kind, recorded_by, recorded_at)
select gen_random_uuid(), p.id, p.starts_on, p.ends_on, p.provider_id, p.days, p.sessions_per_week, p.unit_cost,
    p.vat_code, p.weekly_cost, p.budget_id, p.funding_route, p.basis, 'AGREED', a.awarded_by, coalesce(a.answered_at, a.awarded_at)
from placement p join award a on a.id = p.award_id;

create table placement_absence (
    id uuid primary key,
    placement_id uuid not null references placement,
    kind text not null check (kind in ('HOSPITAL', 'HOLIDAY', 'PROVIDER_CLOSED', 'OTHER')),
    starts_on date not null,
    ends_on date check (ends_on >= starts_on - 1),
    paid_weeks integer not null check (paid_weeks >= 0),
    policy_version text not null,
    reason text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    resumed_by text,
    resumed_at timestamptz
);
alter table placement_absence add constraint one_absence_a_day
    exclude using gist (placement_id with =, daterange(starts_on, ends_on, '[]') with &&) where (ends_on is null or ends_on >= starts_on);
create index placement_absence_of_placement on placement_absence (placement_id, starts_on);
call audit('placement_absence');
