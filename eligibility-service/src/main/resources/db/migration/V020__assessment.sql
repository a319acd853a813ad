create table assessment (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person,
    authority text not null,
    assessed_on date not null,
    recorded_by text not null,
    status text not null check (status in ('RECORDED', 'DETERMINED')),
    findings jsonb not null,
    determination jsonb,
    determined_at timestamptz,
    determined_by text
);
create index assessment_of_person on assessment (person_ref, determined_at desc);
