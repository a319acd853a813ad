-- Paid once, beside the sessions; in the financial year of the first day.
alter table commitment add column one_off_cost numeric(14, 2) not null default 0;
alter table commitment alter column one_off_cost drop default;
