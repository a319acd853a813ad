-- Projections of the registry's topics; may be dropped and rebuilt from them.
create table purchasing_system (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    title text not null,
    status text not null,
    valid_from date not null,
    valid_until date,
    categories varchar[] not null,
    areas varchar[] not null
);
create table provider (
    id uuid primary key,
    version bigint not null,
    name text not null
);
create table member (
    id uuid primary key,
    version bigint not null,
    purchasing_system_id uuid not null,
    provider_id uuid not null,
    categories varchar[] not null,
    areas varchar[] not null,
    status text not null,
    invitations text not null
);
create index member_of_system on member (purchasing_system_id, status, invitations);
