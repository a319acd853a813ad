-- one application at a time is written or decided on; who was admitted applies for what it does not have yet
drop index application_one_live;
create unique index application_one_live on application (purchasing_system_id, provider_id)
    where status in ('DRAFT', 'SUBMITTED', 'RETURNED');
-- those that one membership came from
create index application_of_member on application (member_id) where member_id is not null;
