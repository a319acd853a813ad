create table panel (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    purchasing_system_id uuid not null references purchasing_system (id),
    held_on date not null,
    members jsonb not null,
    agenda jsonb not null,
    status text not null check (status in ('PLANNED', 'HELD', 'CANCELLED'))
);
create index panel_of_authority on panel (authority, id);
create table panel_result (
    id uuid primary key,
    panel_id uuid not null references panel (id),
    application_id uuid not null,
    outcome text not null check (outcome in ('ADMITTED', 'REFUSED', 'NOT_DECIDED')),
    problem text,
    detail text,
    at timestamptz not null,
    unique (panel_id, application_id),
    check ((outcome = 'NOT_DECIDED') = (problem is not null))
);
