-- The days to bid that the notice of a system of 2015 states, as the registry tells; null for those of the law.
alter table purchasing_system add column tender_days jsonb;
