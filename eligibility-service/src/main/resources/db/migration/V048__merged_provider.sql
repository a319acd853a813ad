-- Providers that turned out to be the same as another, as the registry tells: a projection.
create table merged_provider (
    provider_id uuid primary key,
    version bigint not null,
    merged_into uuid not null
);
call audit('merged_provider');
