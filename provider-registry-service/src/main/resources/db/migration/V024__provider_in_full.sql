-- search that forgives spelling; the database's owner may not create it, the stack does
create extension if not exists pg_trgm;

alter table provider
    add column contacts jsonb not null default '[]',
    add column addresses jsonb not null default '[]',
    add column connected_persons jsonb not null default '[]',
    add column sme boolean not null default false,
    add column vcse boolean not null default false,
    add column size jsonb,
    add column search_name text not null default '',
    add column postcode_district text;
update provider set
    search_name = lower(legal_name || coalesce(' / ' || trading_name, '')),
    postcode_district = split_part(postcode, ' ', 1);
create index provider_search_name on provider using gin (search_name gin_trgm_ops);
create index provider_identifiers on provider using gin (identifiers jsonb_path_ops);
create index provider_district on provider (postcode_district, id);

-- what a provider was, from each change to the next; the last one is what it is
create table provider_version (
    id uuid primary key,
    provider_id uuid not null references provider (id),
    version bigint not null,
    changed_by text not null,
    changed_role text not null,
    changed_at timestamptz not null,
    profile jsonb not null,
    unique (provider_id, version)
);
create index provider_version_of on provider_version (provider_id, id);
insert into provider_version (id, provider_id, version, changed_by, changed_role, changed_at, profile)
select id, id, version, 'migration', 'admin', clock_timestamp(), jsonb_build_object(
    'legalName', legal_name, 'tradingName', trading_name, 'kind', kind, 'identifiers', identifiers,
    'postcode', postcode, 'email', email, 'contacts', contacts, 'addresses', addresses,
    'connectedPersons', connected_persons, 'sme', sme, 'vcse', vcse, 'size', size)
from provider;

create table provider_tag (
    provider_id uuid not null references provider (id),
    authority text not null,
    tag text not null check (tag in ('GRANT_FUNDED', 'MICRO_ENTERPRISE')),
    tagged_by text not null,
    tagged_at timestamptz not null,
    primary key (provider_id, authority, tag)
);
create index provider_tag_of_council on provider_tag (authority, tag, provider_id);
