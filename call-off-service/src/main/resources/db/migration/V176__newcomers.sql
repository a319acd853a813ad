-- Who bids without having been asked, in a table of its own: hidden as a whole, it does not tell by being hidden. The
-- invitation of a member stays as it was sent.
create table newcomer (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    provider_id uuid not null,
    lot integer not null,
    standing text not null check (standing in ('APPLICANT', 'OUTSIDER')),
    came_at timestamptz not null,
    unique (call_off_id, provider_id, lot)
);
create index newcomer_of_provider on newcomer (provider_id, call_off_id);
insert into newcomer (id, call_off_id, provider_id, lot, standing, came_at)
select gen_random_uuid(), i.call_off_id, i.provider_id, l, case i.standing when 'MEMBER' then 'APPLICANT' else i.standing end,
    i.invited_at
from invitation i cross join unnest(i.came_for) l;
call audit('newcomer');
delete from invitation where standing <> 'MEMBER';
alter table invitation drop column came_for, drop column standing;

-- What a provider may see, by itself and by the systems that it belongs to or has applied to.
create index membership_of_provider on member (provider_id, status);
create index applicant_of_provider on applicant (provider_id, status);
create index call_off_for_applicants on call_off (purchasing_system_id, id) where circle = 'MEMBERS_AND_APPLICANTS';

-- The council whose call-off, bid or placement a row belongs to, whoever wrote it: a provider has none of its own, and
-- what has none is shown to the auditors of all.
create or replace function audit_authority(changed jsonb) returns text language sql stable as $$
    select coalesce(
        $1 ->> 'authority',
        (select c.authority from call_off c where c.id = ($1 ->> 'call_off_id')::uuid),
        (select b.authority from bid b where b.id = ($1 ->> 'bid_id')::uuid),
        (select p.authority from placement p where p.id = ($1 ->> 'placement_id')::uuid))
$$;

create or replace function audit_hides(table_name text, subject text) returns boolean language sql stable as $$
    select case table_name
        when 'bid' then exists (
            select from bid b join call_off c on c.id = b.call_off_id
            where b.id = subject::uuid and (c.bids is null or b.status in ('DRAFT', 'WITHDRAWN')))
        -- the first who submitted made it, and may have withdrawn
        when 'bid_key' then exists (
            select from call_off c where c.id = subject::uuid and (c.bids is null or exists (
                select from bid b where b.call_off_id = c.id and b.status = 'WITHDRAWN')))
        when 'earlier_receipt' then exists (
            select from earlier_receipt r join bid b on b.id = r.bid_id join call_off c on c.id = b.call_off_id
            where r.receipt_number = subject and (c.bids is null or b.status = 'WITHDRAWN'))
        -- one that was removed before it was submitted is gone: nothing says any more whose it was
        when 'bid_document' then not exists (
            select from bid_document d join bid b on b.id = d.bid_id join call_off c on c.id = b.call_off_id
            where d.id = subject::uuid and c.bids is not null and b.status not in ('DRAFT', 'WITHDRAWN'))
        when 'newcomer' then not exists (
            select from newcomer n join call_off c on c.id = n.call_off_id
            join bid b on b.call_off_id = n.call_off_id and b.provider_id = n.provider_id and b.lot = n.lot
            where n.id = subject::uuid and c.bids is not null and b.status not in ('DRAFT', 'WITHDRAWN'))
        -- entries of when it said who came by itself
        when 'invitation' then not exists (select from invitation i where i.id = subject::uuid)
        when 'question' then true
        when 'timeline' then exists (
            select from timeline t
            where t.position = subject::bigint and timeline_hides(t.call_off_id, t.what, t.detail))
        else false
    end
$$;
