alter table application add column ended_on date;
drop index application_one_live;
create unique index application_one_live on application (purchasing_system_id, provider_id)
    where status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED') and ended_on is null;
