-- Bills from before they were told: their letters can be written now. Whoever has heard of one takes it once.
insert into outbox (event_id, topic, event_key, authority, payload, headers, occurred_at)
select told.event_id, 'finance.contribution-bill.v1', b.person_ref, b.authority,
    json_build_object('kind', 'BILL_ISSUED', 'billId', b.id, 'version', 0, 'authority', b.authority,
        'personRef', b.person_ref, 'number', 'C-' || b.number, 'upTo', b.up_to,
        'amount', to_char(b.amount, 'FM999999999990.00'), 'billedOn', b.billed_on, 'dueOn', b.due_on,
        'lines', coalesce(told.lines, '[]')),
    json_build_object('ce_specversion', '1.0', 'ce_id', told.event_id, 'ce_type', 'finance.contribution-bill.v1',
        'ce_source', '/finance-service', 'ce_subject', b.person_ref,
        'ce_time', to_char(clock_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'content-type', 'application/json'),
    clock_now()
from contribution_bill b
cross join lateral (
    -- of each bill an id of its own
    select uuidv7() as event_id, (
        select json_agg(json_build_object('weekStarting', c.week_starting, 'placementId', c.placement_id,
            'providerId', c.provider_id, 'provider', p.name, 'category', c.category,
            'amount', to_char(l.amount, 'FM999999999990.00')) order by c.week_starting, l.id)
        from contribution_line l join contribution_charge c on c.id = l.charge_id
        join provider p on p.provider_id = c.provider_id
        where l.bill_id = b.id) as lines) told
order by b.id;
