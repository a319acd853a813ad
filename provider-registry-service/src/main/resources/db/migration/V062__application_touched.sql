-- when an application was last written: tells which drafts were given up. Those of before count from today
alter table application add column touched_at timestamptz not null default clock_timestamp();
alter table application alter column touched_at drop default;
