alter table member add column lacking jsonb not null default '[]';
alter table application add column documents jsonb not null default '[]';
