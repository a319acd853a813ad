-- Who came to bid without being asked would be known by the row that it got, and who asked a question by the step.
create or replace function audit_hides(table_name text, subject text) returns boolean language sql stable as $$
    select case table_name
        when 'bid' then exists (
            select from bid b join call_off c on c.id = b.call_off_id
            where b.id = subject::uuid and c.bids is null)
        when 'bid_key' then exists (
            select from call_off c where c.id = subject::uuid and c.bids is null)
        when 'earlier_receipt' then exists (
            select from earlier_receipt r join bid b on b.id = r.bid_id join call_off c on c.id = b.call_off_id
            where r.receipt_number = subject and c.bids is null)
        -- one that was removed before it was submitted is gone: nothing says any more whose it was
        when 'bid_document' then not exists (
            select from bid_document d join bid b on b.id = d.bid_id join call_off c on c.id = b.call_off_id
            where d.id = subject::uuid and c.bids is not null)
        when 'invitation' then exists (
            select from invitation i join call_off c on c.id = i.call_off_id
            where i.id = subject::uuid and i.standing <> 'MEMBER' and c.bids is null)
        when 'question' then exists (
            select from question q join call_off c on c.id = q.call_off_id
            where q.id = subject::uuid and c.bids is null)
        when 'timeline' then exists (
            select from timeline t join call_off c on c.id = t.call_off_id
            where t.position = subject::bigint and t.what in ('QUESTION_ASKED', 'BID_SUBMITTED', 'BID_CONFIRMED', 'BID_WITHDRAWN')
                and c.bids is null)
        else false
    end
$$;
