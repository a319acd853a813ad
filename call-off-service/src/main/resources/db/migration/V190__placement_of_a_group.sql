-- Places of a group or block are placements too, for nobody in particular; and what is paid once is on the contract.
alter table placement
    alter column person_ref drop not null,
    add column places integer not null default 1,
    add column one_off_cost numeric(14, 2);
alter table placement alter column places drop default;
alter table placement_term add column places integer not null default 1;
alter table placement_term alter column places drop default;
alter table held_place add column places integer not null default 1;
alter table held_place alter column places drop default;
