-- Each lot is recommended and awarded by itself; until now each call-off had one.
alter table recommendation add column id uuid;
update recommendation set id = call_off_id;
alter table recommendation drop constraint recommendation_pkey;
alter table recommendation add primary key (id);
alter table recommendation add column lot integer not null default 1;
alter table recommendation alter column lot drop default;
alter table recommendation add unique (call_off_id, lot);

alter table award add column lot integer not null default 1;
alter table award alter column lot drop default;
alter table award alter column person_ref drop not null;
drop index award_live;
create unique index award_live on award (call_off_id, lot) where status in ('RESERVING', 'STANDSTILL', 'CONFIRMED');
drop index award_of_call_off;
create index award_of_call_off on award (call_off_id, lot, id);
-- the audit names rows by their primary key, which is another now
drop trigger audit on recommendation;
drop trigger untruncated on recommendation;
call audit('recommendation');
