-- Places that are kept while finance is asked or an award waits.
create table held_place (
    id uuid primary key,
    authority text not null,
    provider_id uuid not null,
    days jsonb not null,
    starts_on date not null,
    ends_on date not null
);
create index held_place_of_provider on held_place (provider_id, authority, starts_on);
comment on table held_place is 'Not audited: follows from award and placement_change';
insert into held_place (id, authority, provider_id, days, starts_on, ends_on)
select id, authority, provider_id, days, starts_on, ends_on from award
where status in ('RESERVING', 'STANDSTILL') and person_ref is not null;
