-- Places of a group or block are for nobody in particular.
alter table commitment alter column person_ref drop not null;
