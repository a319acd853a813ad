-- An amendment that names lots is confirmed by whoever bid for these. What was amended before counts for all lots.
alter table call_off add column amended_lots jsonb not null default '{}';
