-- Under which law it was called off, which says how soon it is to be paid; not known of what was asked before this column.
alter table commitment add column regime text;
