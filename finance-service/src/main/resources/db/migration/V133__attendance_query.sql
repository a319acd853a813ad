-- Questions between a provider and the council about a return.
create table return_query (
    id uuid primary key,
    version bigint not null,
    return_id uuid not null references attendance_return,
    authority text not null,
    asked_for text not null check (asked_for in ('COUNCIL', 'PROVIDER')),
    question text not null,
    asked_by text not null,
    asked_on_behalf_of uuid,
    asked_at timestamptz not null,
    status text not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    answer text,
    answered_by text,
    answered_on_behalf_of uuid,
    answered_at timestamptz,
    closed_by text,
    closed_on_behalf_of uuid,
    closed_at timestamptz
);
create index return_query_of_return on return_query (return_id, id);
call audit('return_query');
