create table decision (
    id uuid primary key,
    authority text not null,
    reference text not null,
    title text not null,
    decided_on date not null,
    published_on date,
    effective_from date not null check (effective_from >= decided_on),
    made_by text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (authority, reference)
);
create index decision_of_authority on decision (authority, id);
call audit('decision');
