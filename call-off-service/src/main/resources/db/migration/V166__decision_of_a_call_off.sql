-- A decision of the council that has to be in effect before anything is awarded.
alter table call_off add column decision_reference text;
