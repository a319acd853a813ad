-- providers that a council brings in as a file, and what became of each line
create table provider_import (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    dry_run boolean not null,
    status text not null check (status in ('RECEIVED', 'RUNNING', 'DONE', 'STOPPED')),
    sent_by text not null,
    sent_role text not null,
    sent_at timestamptz not null,
    sha256 text not null,
    rows integer not null,
    rows_read integer not null check (rows_read <= rows),
    created integer not null,
    updated integer not null,
    unchanged integer not null,
    refused integer not null,
    likely_duplicates integer not null,
    stopped_by text,
    check (rows_read = created + updated + unchanged + refused + likely_duplicates),
    check ((status = 'STOPPED') = (stopped_by is not null))
);
call audit('provider_import');
create index provider_import_of_council on provider_import (authority, id);
create index provider_import_waiting on provider_import (id) where status in ('RECEIVED', 'RUNNING');

-- the file, until it is worked off
create table provider_import_chunk (
    import_id uuid not null references provider_import (id),
    number integer not null,
    bytes bytea not null,
    primary key (import_id, number)
);
comment on table provider_import_chunk is 'Not audited: the file as it was sent; what is made of it is';

create table provider_import_row (
    id uuid primary key,
    import_id uuid not null references provider_import (id),
    line bigint not null,
    reference text not null,
    outcome text not null check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED', 'LIKELY_DUPLICATE')),
    problems jsonb not null,
    provider_id uuid,
    application_id uuid,
    unique (import_id, line)
);
comment on table provider_import_row is 'Not audited: says what became of a line; what was made of it is';
create index provider_import_row_by_outcome on provider_import_row (import_id, outcome, line);
create index provider_import_row_by_reference on provider_import_row (import_id, reference);

-- by which reference of a council's own a provider came
create table imported_provider (
    authority text not null,
    reference text not null,
    provider_id uuid not null references provider (id),
    application_id uuid references application (id),
    primary key (authority, reference)
);
call audit('imported_provider');
create index imported_provider_of on imported_provider (provider_id, authority);
create trigger provider_carries_on before insert on imported_provider
    for each row execute function provider_must_carry_on();
