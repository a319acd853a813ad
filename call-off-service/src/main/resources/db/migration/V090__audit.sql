call audit('timeline');
call audit('call_off');
call audit('invitation');
-- the sealed offer can be read by nobody, and its digest stands beside it
call audit('bid', array['sealed']);
call audit('score_sheet');
call audit('evaluation');
call audit('recommendation');
call audit('award');
call audit('placement');
comment on table purchasing_system is 'Not audited: projection of registry.purchasing-system.v1';
comment on table provider is 'Not audited: projection of registry.provider.v1';
comment on table member is 'Not audited: projection of registry.member.v1';
comment on table personal_budget is 'Not audited: projection of eligibility.personal-budget.v1';

-- Who bids is known to nobody before the opening, to an auditor neither.
create or replace function audit_hides(table_name text, subject text) returns boolean language sql stable as $$
    select case table_name
        when 'bid' then exists (
            select from bid b join call_off c on c.id = b.call_off_id
            where b.id = subject::uuid and c.bids is null)
        when 'timeline' then exists (
            select from timeline t join call_off c on c.id = t.call_off_id
            where t.position = subject::bigint and t.what = 'BID_SUBMITTED' and c.bids is null)
        else false
    end
$$;
