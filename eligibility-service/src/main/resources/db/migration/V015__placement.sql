-- What call-off-service tells of placements; no reference to person, since a topic may be ahead of what is here.
create table placement (
    placement_id uuid primary key,
    version bigint not null,
    person_ref uuid not null,
    until date
);
create index placement_of_person on placement (person_ref, until desc);
call audit('placement');
