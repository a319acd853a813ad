-- Projection of eligibility.personal-budget.v1; may be dropped and rebuilt from it.
create table personal_budget (
    person_ref uuid primary key,
    version bigint not null,
    authority text not null,
    decision text not null,
    funding_route text not null,
    weekly_amount numeric(14, 2) not null,
    valid_from date not null,
    valid_until date,
    categories varchar[] not null
);
