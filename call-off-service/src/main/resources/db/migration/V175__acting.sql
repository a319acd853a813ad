-- Which portal and which support officer act for which provider, as the registry tells: projections, which can be
-- dropped and made again.
create table mandate (
    mandate_id uuid primary key,
    version bigint not null,
    portal_client text not null,
    provider_id uuid not null,
    scope text not null,
    starts date not null,
    until date not null,
    sandbox_only boolean not null,
    status text not null
);
create index mandate_of_provider on mandate (provider_id, portal_client);
comment on table mandate is 'Not audited: projection of registry.mandate.v1';

create table consent (
    consent_id uuid primary key,
    version bigint not null,
    provider_id uuid not null,
    officer text not null,
    authority text not null,
    starts date not null,
    until date not null,
    stands boolean not null,
    ended_at timestamptz
);
create index consent_of_officer on consent (officer, authority, provider_id);
comment on table consent is 'Not audited: projection of registry.consent.v1';

-- For which provider somebody took a step that is not of the provider itself.
alter table timeline add column on_behalf_of uuid;

-- Who took a step of a bidder: nobody may know before the opening, and of a question or a bid that is no longer a bid
-- never. The steps of a bid name it in their detail.
create function timeline_hides(call_off uuid, what text, detail text) returns boolean language sql stable as $$
    select case
        when what = 'QUESTION_ASKED' then true
        when what in ('BID_SUBMITTED', 'BID_CONFIRMED', 'BID_WITHDRAWN') then
            exists (select from call_off c where c.id = call_off and c.bids is null)
            or exists (
                select from bid b
                where b.call_off_id = call_off and b.status in ('DRAFT', 'WITHDRAWN') and detail = 'bid ' || b.id)
        else false
    end
$$;

-- Who bids is known to nobody before the opening, to an auditor neither; nor afterwards who withdrew, and who asked.
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
        when 'invitation' then exists (
            select from invitation i join call_off c on c.id = i.call_off_id
            where i.id = subject::uuid and i.standing <> 'MEMBER' and c.bids is null)
        when 'question' then true
        when 'timeline' then exists (
            select from timeline t
            where t.position = subject::bigint and timeline_hides(t.call_off_id, t.what, t.detail))
        else false
    end
$$;
