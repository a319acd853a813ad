-- What is paid once is spent with the first week that is approved: the event that told of it.
alter table commitment add column one_off_spend_ref uuid;
