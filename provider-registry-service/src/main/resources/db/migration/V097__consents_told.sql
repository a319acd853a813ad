-- Consents that were given before they were told to other services.
insert into outbox (event_id, topic, event_key, authority, payload, headers, occurred_at)
select e.id, 'registry.consent.v1', c.id::text, c.authority,
    json_build_object('kind', case c.status when 'GIVEN' then 'CONSENT_GIVEN' else 'CONSENT_WITHDRAWN' end,
        'consentId', c.id, 'version', c.version, 'providerId', c.provider_id, 'officer', c.officer,
        'authority', c.authority, 'from', c.given_on, 'until', c.valid_until, 'status', c.status),
    json_build_object('ce_specversion', '1.0', 'ce_id', e.id, 'ce_type', 'registry.consent.v1',
        'ce_source', '/provider-registry-service', 'ce_subject', c.id,
        'ce_time', to_char(clock_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'content-type', 'application/json'),
    clock_now()
from consent c cross join lateral (select gen_random_uuid() id where c.id is not null) e;
