create sequence determination_position;

create table assessment (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person (person_ref),
    authority text not null,
    status text not null check (status in ('RECORDED', 'DETERMINED')),
    assessed_on date not null,
    findings jsonb not null,
    decision text,
    unable_count integer,
    policy_version text,
    reasons jsonb,
    determined_on date,
    determined_as bigint unique,
    check ((status = 'DETERMINED') = (decision is not null))
);
create index assessment_latest on assessment (person_ref, determined_as desc) where status = 'DETERMINED';
