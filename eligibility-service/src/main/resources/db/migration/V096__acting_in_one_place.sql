-- What was heard of mandates moves into the table of the building block that every service uses.
insert into acting_mandate (
    mandate_id, version, portal_client, provider_id, scope, starts, until, sandbox_only, status)
select mandate_id, version, portal_client, provider_id, scope, starts, until, sandbox_only, status from mandate;
drop table mandate;
