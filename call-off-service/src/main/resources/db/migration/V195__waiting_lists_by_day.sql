-- A place is free on the day after somebody's last, and nothing is written on that day: each list is looked at daily.
create table waiting_list (
    id uuid primary key,
    authority text not null,
    provider_id uuid not null,
    looked_on date,
    unique (authority, provider_id)
);
create index waiting_list_of_provider on waiting_list (provider_id);
comment on table waiting_list is 'Not audited: says only when its entries were looked at';
insert into waiting_list (id, authority, provider_id)
select gen_random_uuid(), authority, provider_id from waiting_list_entry group by authority, provider_id;
