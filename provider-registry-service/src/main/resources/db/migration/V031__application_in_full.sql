alter table application
    add column conditions_version integer not null default 1,
    add column costings jsonb not null default '[]',
    add column exclusion_grounds jsonb not null default '[]',
    add column answers jsonb not null default '[]',
    add column clarifications jsonb not null default '[]',
    add column steps jsonb not null default '[]',
    add column helped_by text,
    add column helped_at timestamptz,
    add column confirmed_by text,
    add column confirmed_through text,
    add column confirmation_recorded_by text,
    add column confirmed_at timestamptz,
    add column extension_code text,
    add column extension_reason text,
    add column days_left_when_stopped integer,
    add column told_days_left integer,
    add column acts_on date;
create index application_acts_on on application (acts_on) where acts_on is not null;
create index application_of_provider on application (provider_id, id);
drop index application_received;
create index application_received on application (purchasing_system_id, id) where received_on is not null;
create index application_in_status on application (purchasing_system_id, status, id);
create index application_undecided on application (purchasing_system_id, decision_due)
    where status in ('SUBMITTED', 'RETURNED');
-- applications that are under way: the next look finds out what is due
update application set acts_on = current_date where status in ('SUBMITTED', 'RETURNED');

create table application_conflict_declaration (
    id uuid primary key,
    application_id uuid not null references application (id),
    declared_by text not null,
    interest text not null check (interest in ('NONE', 'CONFLICT')),
    detail text,
    declared_at timestamptz not null,
    unique (application_id, declared_by)
);
create table application_evaluation (
    id uuid primary key,
    application_id uuid not null references application (id),
    evaluator text not null,
    notes jsonb not null,
    noted_at timestamptz not null,
    unique (application_id, evaluator)
);
