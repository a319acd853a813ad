-- What one directorate is to save in a year, against a baseline that is only ever added to.
create table savings_plan (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    title text not null,
    directorate text not null check (directorate in ('ADULTS', 'CHILDREN')),
    financial_year text not null,
    target numeric(14, 2) not null check (target > 0),
    counting jsonb not null,
    budget_id uuid references budget,
    decision_reference text,
    lines jsonb not null,
    adjustments jsonb not null,
    created_by text not null,
    created_at timestamptz not null
);
create index savings_plan_list on savings_plan (authority, id);
create index savings_plan_of_year on savings_plan (authority, financial_year, id);
call audit('savings_plan');
