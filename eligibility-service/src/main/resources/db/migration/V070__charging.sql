-- Financial assessments: each holds from its first day until the day before the next one's, or until it is stopped. What
-- somebody has, and the lines of the sum, are closed with the person's data key.
create table financial_assessment (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person,
    authority text not null,
    starts date not null,
    ends date,
    status text not null check (status in ('STANDS', 'STOPPED', 'SUPERSEDED')),
    rates_version text not null,
    weekly_cost numeric(14, 2) not null,
    contribution numeric(14, 2) not null check (contribution between 0 and weekly_cost),
    workings bytea not null,
    assessed_by text not null,
    assessed_at timestamptz not null,
    stop_reason text,
    stopped_by text,
    stopped_at timestamptz,
    acts_on date,
    check ((status = 'STOPPED') = (stop_reason is not null)),
    check (status <> 'STOPPED' or ends is not null)
);
create index financial_assessment_of_person on financial_assessment (person_ref, id desc);
create index financial_assessment_that_holds on financial_assessment (authority, person_ref, starts)
    where status <> 'SUPERSEDED';
create index financial_assessment_acts on financial_assessment (acts_on, id) where acts_on is not null;
call audit('financial_assessment', array['workings']);

create table charging_suspension (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person,
    authority text not null,
    starts date not null,
    ends date,
    reason text not null,
    note bytea,
    suspended_by text not null,
    suspended_at timestamptz not null,
    acts_on date
);
create index charging_suspension_of_person on charging_suspension (person_ref, id desc);
create index charging_suspension_acts on charging_suspension (acts_on, id) where acts_on is not null;
call audit('charging_suspension', array['note']);
