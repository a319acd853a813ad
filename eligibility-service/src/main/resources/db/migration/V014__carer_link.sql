-- Who cares for whom, by references.
create table carer_link (
    id uuid primary key,
    adult uuid not null references person,
    carer uuid not null references person,
    authority text not null,
    relationship text not null,
    lives_together boolean not null,
    starts date not null,
    ended date,
    constraint nobody_is_their_own_carer check (adult <> carer)
);
create unique index carer_link_that_stands on carer_link (adult, carer) where ended is null;
create index carer_link_of_adult on carer_link (adult, id);
create index carer_link_of_carer on carer_link (carer, id);
call audit('carer_link');
