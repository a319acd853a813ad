alter table award add column places integer not null default 1;
alter table award alter column places drop default;
