-- Of a public contract: the assessment of conflicts of interest that was made before it was published.
alter table call_off add column conflicts_assessment text;

-- When a call-off was held up, why, and why it went on: told to everybody who was invited.
alter table call_off add column past_halts jsonb not null default '[]';
alter table call_off alter column past_halts drop default;
