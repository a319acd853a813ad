-- Which portal and which support officer act for which provider, as the registry tells: projections, which can be
-- dropped and made again. Only for services that do something for providers, so in a location of its own; its numbers
-- are those of db/building-blocks.
create table acting_mandate (
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
create index acting_mandate_of_provider on acting_mandate (provider_id, portal_client);
comment on table acting_mandate is 'Not audited: projection of registry.mandate.v1';

create table acting_consent (
    consent_id uuid primary key,
    version bigint not null,
    provider_id uuid not null,
    officer text not null,
    authority text not null,
    starts date not null,
    until date not null,
    -- when it was heard that it was taken back; null while it stands
    ended_at timestamptz
);
create index acting_consent_of_officer on acting_consent (officer, authority, provider_id);
comment on table acting_consent is 'Not audited: projection of registry.consent.v1';
