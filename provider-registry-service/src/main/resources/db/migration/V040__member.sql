create table member (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    purchasing_system_id uuid not null references purchasing_system (id),
    provider_id uuid not null references provider (id),
    application_id uuid not null unique references application (id),
    categories jsonb not null,
    areas jsonb not null,
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'REMOVAL_NOTIFIED', 'REMOVED')),
    invitations text not null check (invitations in ('OPEN', 'PAUSED')),
    member_since date not null
);
create unique index member_one_live on member (purchasing_system_id, provider_id) where status <> 'REMOVED';
create index member_of_system on member (purchasing_system_id, id);
