-- What finance-service tells of commitments; no reference to person, since a topic may be ahead of what is here.
create table commitment (
    commitment_id uuid primary key,
    version bigint not null,
    person_ref uuid not null,
    placement_id uuid not null,
    category text not null,
    area text not null,
    funding_route text not null,
    weekly_cost numeric(14, 2) not null,
    amount numeric(14, 2) not null,
    starts date not null,
    ends date not null,
    counts boolean not null
);
create index commitment_of_person on commitment (person_ref, starts);
comment on table commitment is 'Not audited: projection of finance.commitment.v1';
