-- V060 gave systems that were there already what they owed only in part. What it wrote, and nothing that the service
-- wrote since, has an id of version 4.
create function pg_temp.id_of(day date, n bigint) returns uuid language sql as $$
    -- version 7, in order of the days, as if it had fallen due on that day
    select cast(overlay(overlay(
            lpad(to_hex(cast(extract(epoch from day) as bigint) * 1000 + n), 12, '0')
                || replace(cast(gen_random_uuid() as text), '-', '')
            placing '7' from 13) placing 'a' from 17 for 1) as text)::varchar(32)::uuid
$$;

-- the promptness of an establishment notice is policy, five working days; the day counts as the first
update notice set due_basis = 'POLICY', due = happened_on + 6
where kind = 'UK14' and status = 'DUE' and substr(cast(id as text), 15, 1) = '4';
update notice n set due = s.contract_notice_submitted_on
from purchasing_system s
where s.id = n.purchasing_system_id and n.kind = 'CONTRACT_NOTICE' and n.status = 'DUE'
    and s.contract_notice_submitted_on is not null;

-- what has ended is announced no more
delete from notice n using purchasing_system s
where s.id = n.purchasing_system_id and s.status in ('CLOSED', 'EXPIRED') and n.occasion = 'DRAFTED'
    and n.status = 'DUE' and substr(cast(n.id as text), 15, 1) = '4';

create temporary table owed on commit drop as
-- that it has ended; a closing is kept with its day
select s.id as system, s.authority, e.kind, s.status as occasion, e.day as happened_on, cast(null as uuid) as member,
    e.day + e.days as due, e.basis, e.citation
from purchasing_system s
cross join lateral (
    select case when s.status = 'EXPIRED' then s.valid_until + 1 else coalesce((
        select max(cast(c.changed_at at time zone 'Europe/London' as date)) from purchasing_system_change c
        where c.purchasing_system_id = s.id and c.kind = 'CLOSING'), s.valid_until) end as day) o
join lateral (values
    ('PA23_DYNAMIC_MARKET', 'UK16', o.day, 6, 'POLICY', 'Procurement Act 2023 s.39(5); Procurement Regulations 2024 reg 25'),
    ('PA23_OPEN_FRAMEWORK', 'UK11', o.day, 29, 'STATUTORY', 'Procurement Act 2023 s.80(1)'),
    ('PA23_LIGHT_TOUCH_FRAMEWORK', 'UK11', o.day, 29, 'STATUTORY', 'Procurement Act 2023 s.80(1)'),
    ('PCR2015_DPS', 'TERMINATION_NOTICE', o.day, 6, 'POLICY', 'PCR 2015 reg 34(28)(b)')
    ) e (regime, kind, day, days, basis, citation) on e.regime = s.regime
where s.status in ('CLOSED', 'EXPIRED') and (s.regime <> 'PCR2015_DPS' or s.status = 'CLOSED')
    and not exists (select from notice n where n.purchasing_system_id = s.id and n.occasion = s.status)
union all
-- the award of frameworks that are open
select s.id, s.authority, e.kind, 'OPENED', s.valid_from, null, s.valid_from + e.days, 'STATUTORY', e.citation
from purchasing_system s cross join (values
    ('UK6', 0, 'Procurement Act 2023 s.50(1); Procurement Regulations 2024 reg 27(2)'),
    ('UK7', 119, 'Procurement Act 2023 s.53(1); Procurement Regulations 2024 reg 32(2)')) e (kind, days, citation)
where s.status = 'OPEN' and s.regime in ('PA23_OPEN_FRAMEWORK', 'PA23_LIGHT_TOUCH_FRAMEWORK')
    and not exists (select from notice n where n.purchasing_system_id = s.id and n.occasion = 'OPENED')
union all
-- whoever came to an open market after it was established, or left it
select s.id, s.authority, 'UK15', e.occasion, e.day, m.id, e.day + 6, 'POLICY',
    'Procurement Act 2023 s.39(4); Procurement Regulations 2024 reg 25(6)'
from purchasing_system s
join member m on m.purchasing_system_id = s.id
join lateral (values
    ('MEMBER_ADMITTED', m.member_since),
    ('MEMBER_REMOVED', case when m.status = 'REMOVED' then m.removed_on end)) e (occasion, day) on e.day >= s.valid_from
where s.status = 'OPEN' and s.regime = 'PA23_DYNAMIC_MARKET'
    and not exists (select from notice n where n.member_id = m.id and n.occasion = e.occasion);

insert into notice (id, version, authority, purchasing_system_id, kind, occasion, happened_on, member_id, summary, due,
    due_basis, citation, status)
select pg_temp.id_of(happened_on, row_number() over (order by happened_on, kind, member)), 0, authority, system, kind,
    occasion, happened_on, member, '', due, basis, citation, 'DUE'
from owed;

-- lists are in the order of ids
update notice n set id = pg_temp.id_of(n.happened_on, o.place - 100000)
from (select id, row_number() over (order by happened_on, kind, id) as place from notice
    where substr(cast(id as text), 15, 1) = '4') o
where o.id = n.id;
