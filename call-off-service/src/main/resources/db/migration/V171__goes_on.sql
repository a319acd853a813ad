-- From when the paid weeks of an absence are counted: somebody who is back for some days only goes on being away.
alter table placement_absence add column paid_from date;
update placement_absence set paid_from = starts_on;
alter table placement_absence alter column paid_from set not null;

-- Whether more placements fit the filter than one migration takes.
alter table migration add column more boolean not null default false;
alter table migration alter column more drop default;

-- The change that asks finance for the terms before; null when finance holds nothing for them.
alter table migrated_row add column reversal_id uuid references placement_change;
