-- Projection of eligibility.case.v1: since when a person is assessed and has a support plan.
create table transition (
    person_ref uuid primary key,
    authority text not null,
    assessed_on date,
    plan_agreed_on date,
    ready_on date
);
comment on table transition is 'Not audited: projection of eligibility.case.v1';
