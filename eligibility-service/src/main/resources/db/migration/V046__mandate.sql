-- Which portal acts for which provider, as the registry tells: a projection, which can be dropped and made again.
create table mandate (
    mandate_id uuid primary key,
    version bigint not null,
    portal_client text not null,
    provider_id uuid not null,
    scope text not null,
    starts date not null,
    until date not null,
    sandbox_only boolean not null,
    status text not null
);
create index mandate_of_provider on mandate (provider_id, portal_client);
call audit('mandate');
