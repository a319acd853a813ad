-- More time for all because of a fault of the system, with its reason.
alter table call_off add column deadline_extensions jsonb not null default '[]';
alter table call_off alter column deadline_extensions drop default;
