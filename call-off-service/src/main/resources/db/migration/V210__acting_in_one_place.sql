-- What was heard of mandates and consents moves into the tables of the building block that every service uses.
insert into acting_mandate (
    mandate_id, version, portal_client, provider_id, scope, starts, until, sandbox_only, status)
select mandate_id, version, portal_client, provider_id, scope, starts, until, sandbox_only, status from mandate;
drop table mandate;

-- one that was taken back was told so when it was heard
insert into acting_consent (consent_id, version, provider_id, officer, authority, starts, until, ended_at)
select consent_id, version, provider_id, officer, authority, starts, until,
    case when stands then null else coalesce(ended_at, clock_now()) end
from consent;
drop table consent;
