-- What is paid for a session follows from what became of it, and is kept with it: a later change of the price is put
-- right by the same part.
alter table delivered_session
    add column outcome text check (outcome in ('ATTENDED', 'ABSENT', 'CANCELLED_BY_PROVIDER', 'CLOSED')),
    add column absence_code text check (absence_code in ('HOSPITAL', 'ILLNESS', 'HOLIDAY', 'OTHER')),
    add column paid_percent integer check (paid_percent between 0 and 100),
    -- by which the part was judged; not known of what was approved before there was one
    add column policy_version text;
update delivered_session d set outcome = r.outcome
from (select a.placement_id, a.provider_id, (s ->> 'date')::date as held_on, s ->> 'outcome' as outcome
      from attendance_return a cross join lateral jsonb_array_elements(a.sessions) s
      where a.status = 'APPROVED') r
where r.placement_id = d.placement_id and r.provider_id = d.provider_id and r.held_on = d.held_on;
update delivered_session set
    outcome = coalesce(outcome, case when attended then 'ATTENDED' else 'ABSENT' end),
    paid_percent = case when attended then 100 else 0 end;
alter table delivered_session
    alter column outcome set not null,
    alter column paid_percent set not null,
    drop column attended;

-- What will be paid, as it is told to the provider and to whoever approves; not known of returns from before.
alter table attendance_return
    add column told jsonb,
    add column policy_version text;
