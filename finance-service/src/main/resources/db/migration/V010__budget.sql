create table budget (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    title text not null,
    directorate text not null check (directorate in ('ADULTS', 'CHILDREN')),
    cost_centre text not null,
    subjective_code text not null,
    category text not null,
    unique (authority, cost_centre, subjective_code)
);
create index budget_list on budget (authority, id);
