-- Steps that tell who bids, while they are judged by people who are not to know names: those that a bidder took, and what
-- an officer looked up about one.
create function timeline_tells_of_name(call_off uuid, what text) returns boolean language sql stable as $$
    select what in ('BID_SUBMITTED', 'BID_CONFIRMED', 'BID_WITHDRAWN', 'CLARIFICATION_ANSWERED', 'SUPPLIER_CHECKED')
        and exists (
            select from call_off c
            where c.id = call_off and coalesce(c.suspended_from, c.status) = 'OPENED'
                and c.criteria ->> 'blindToName' = 'true')
$$;
