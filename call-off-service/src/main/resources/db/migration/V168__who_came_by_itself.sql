-- Of the lots that a provider was not invited to, for which it came by itself.
alter table invitation add column came_for integer[] not null default '{}';
alter table invitation alter column came_for drop default;
update invitation set came_for = lots, lots = '{}' where standing <> 'MEMBER';
