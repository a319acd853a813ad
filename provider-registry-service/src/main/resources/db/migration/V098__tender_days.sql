-- The days to bid that the notice of a system of 2015 states (PCR 2015 reg 76(7)); null for the ten of reg 34(11).
alter table purchasing_system add column tender_days jsonb;
