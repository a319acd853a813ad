-- What was decided about a conflict before: a score counted by the mitigation that held when it was settled.
alter table conflict_declaration add column earlier_mitigations jsonb not null default '[]';
