-- Until when a member's documents are in order, without a gap; each member is looked at anew once a day.
alter table member add column in_order jsonb not null default '[]';
alter table member alter column in_order drop default;
