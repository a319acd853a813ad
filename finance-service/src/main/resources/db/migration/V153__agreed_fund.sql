-- What eligibility-service told of direct payments and individual service funds; can be rebuilt from the topic.
create table agreed_fund (
    person_ref uuid primary key,
    version bigint not null,
    authority text not null,
    stands boolean not null,
    routes jsonb not null,
    starts date not null,
    ends date
);
create index agreed_fund_list on agreed_fund (authority, person_ref);
comment on table agreed_fund is 'Not audited: a projection of eligibility.personal-budget.v1';
