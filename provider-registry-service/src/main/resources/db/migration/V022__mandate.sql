create table portal (
    id uuid primary key,
    version bigint not null,
    name text not null,
    client text not null constraint portal_client unique,
    abilities text not null check (abilities in ('READ', 'ACT')),
    sandbox_only boolean not null,
    status text not null check (status in ('ACCREDITED', 'SUSPENDED', 'WITHDRAWN')),
    reason text,
    check ((status = 'ACCREDITED') = (reason is null))
);

create table mandate (
    id uuid primary key,
    version bigint not null,
    provider_id uuid not null constraint mandate_provider references provider (id),
    portal_id uuid not null references portal (id),
    scope text not null check (scope in ('READ', 'ACT')),
    valid_from date not null,
    valid_until date not null check (valid_until >= valid_from),
    status text not null check (status in ('GIVEN', 'SUSPENDED', 'ENDED')),
    ended_on date,
    given_by text not null,
    check ((status = 'ENDED') = (ended_on is not null))
);
create index mandate_of_provider on mandate (provider_id, id);
create index mandate_of_portal on mandate (portal_id, id);
create index mandate_of_both on mandate (provider_id, portal_id, id);
create index mandate_live on mandate (provider_id, portal_id, valid_until) where status <> 'ENDED';
