-- Plans in full: lines with ids and routes of their own, words that are closed, versions, reviews, suspension and end.
alter table support_plan
    add column number int,
    add column revises uuid references support_plan,
    add column words bytea,
    add column review_from date,
    add column review_by date,
    add column agreed_on date,
    add column agreed_as text,
    add column agreed_capacity text,
    add column agreement_words bytea,
    add column suspended_on date,
    add column suspension_reason text,
    add column suspension_note bytea,
    add column end_reason text,
    add column end_note bytea,
    add column acts_on date;
alter table support_plan drop constraint support_plan_status_check;
alter table support_plan add constraint support_plan_status_check
    check (status in ('DRAFT', 'AGREED', 'SUSPENDED', 'SUPERSEDED', 'ENDED'));

-- what was agreed before: in the order of agreement, by the person, with the reviews that the rules ask for
update support_plan p set
    lines = (select jsonb_agg(line || jsonb_build_object('lineId', gen_random_uuid(), 'fundingRoute', p.funding_route)
                              order by n)
             from jsonb_array_elements(p.lines) with ordinality l (line, n)),
    review_from = p.starts + 42,
    review_by = p.starts + 56,
    agreed_on = (p.agreed_at at time zone 'Europe/London')::date,
    agreed_as = case when p.agreed_at is not null then 'PERSON' end,
    acts_on = case when p.status = 'AGREED' then p.ends + 1 end;
update support_plan p set number = counted.number
from (select id, row_number() over (partition by person_ref order by agreed_at, id) as number
      from support_plan where agreed_at is not null) counted
where p.id = counted.id;

alter table support_plan
    add constraint version_of_an_agreed_plan check ((status = 'DRAFT') = (number is null)),
    add constraint representative_has_a_capacity
        check ((agreed_as is not distinct from 'REPRESENTATIVE') = (agreed_capacity is not null)),
    add constraint suspended_for_a_reason check (status <> 'SUSPENDED' or suspension_reason is not null),
    add constraint ended_for_a_reason check (status <> 'ENDED' or end_reason is not null);
drop index support_plan_that_stands;
-- one plan of a person stands, suspended or not
create unique index support_plan_that_stands on support_plan (person_ref) where status in ('AGREED', 'SUSPENDED');
create index support_plan_of_person on support_plan (person_ref, id desc);
create index support_plan_acts on support_plan (acts_on, id) where acts_on is not null;
create index support_plan_to_review on support_plan (authority, review_by, id) where status in ('AGREED', 'SUSPENDED');

create table plan_review (
    id uuid primary key,
    support_plan_id uuid not null references support_plan,
    person_ref uuid not null references person,
    authority text not null,
    reviewed_on date not null,
    occasion text not null,
    outcome text not null check (outcome in ('CONTINUE', 'REVISE', 'END')),
    note bytea not null,
    next_review_by date,
    recorded_by text not null,
    constraint next_review_unless_it_ends check ((outcome = 'END') = (next_review_by is null))
);
create index plan_review_of_plan on plan_review (support_plan_id, id);
create index plan_review_of_person on plan_review (person_ref, reviewed_on desc);
call audit('plan_review', array['note']);
