-- What is accounted for is a session of a provider, not a week of a placement: terms may begin on any day of a week, and
-- another provider may take over in the middle of it.
create table delivered_session (
    id uuid primary key,
    placement_id uuid not null,
    provider_id uuid not null,
    held_on date not null,
    attended boolean not null,
    -- whose price was paid for it; null when nothing is, also when a later change has taken the day away
    commitment_id uuid references commitment,
    -- the spend event that told of it first; not known of what was approved before this table
    spend_ref uuid,
    -- a session is paid once
    unique (placement_id, provider_id, held_on)
);
insert into delivered_session (id, placement_id, provider_id, held_on, attended, commitment_id)
select gen_random_uuid(), r.placement_id, r.provider_id, (s ->> 'date')::date, s ->> 'outcome' = 'ATTENDED',
       case when s ->> 'outcome' = 'ATTENDED' then (
           select c.id from commitment c
           where c.placement_id = r.placement_id and c.provider_id = r.provider_id and c.status in ('FIRM', 'RELEASED')
           order by (c.status = 'FIRM' and (s ->> 'date')::date between c.starts and c.ends) desc, c.id limit 1) end
from attendance_return r cross join lateral jsonb_array_elements(r.sessions) s
where r.status = 'APPROVED';
comment on table delivered_session is 'Not audited: follows from attendance_return, and from commitment';
drop table delivered_week;

-- One return of a week waits for the council at a time. One that was sent back can be returned again, and what a change
-- adds to a week that was approved is returned by itself.
alter table attendance_return drop constraint attendance_return_placement_id_week_starting_key;
create unique index attendance_return_submitted on attendance_return (placement_id, provider_id, week_starting)
    where status = 'SUBMITTED';
alter table attendance_return
    drop constraint attendance_return_status_check,
    add constraint attendance_return_status_check check (status in ('SUBMITTED', 'APPROVED', 'REJECTED')),
    add column rejected_by text,
    add column rejected_at timestamptz,
    add column rejection_reason text;
