-- counts what came of its agenda: each result makes another version of the panel
alter table panel add column results bigint not null default 0;
