-- What other services told us. Can be dropped and rebuilt from the topics.
create table provider (
    provider_id uuid primary key,
    version bigint not null,
    name text not null,
    identifiers jsonb not null
);

create table personal_budget (
    person_ref uuid primary key,
    version bigint not null,
    authority text not null,
    weekly_amount numeric(14, 2) not null,
    starts date not null,
    ends date
);
