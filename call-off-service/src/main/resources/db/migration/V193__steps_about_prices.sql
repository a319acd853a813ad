-- Steps that tell of the price of a bid, while it is judged by people who are not to know prices.
create function timeline_tells_of_price(call_off uuid, what text, detail text) returns boolean language sql stable as $$
    select (what like 'CLARIFICATION\_%' and detail like 'ABNORMALLY\_LOW %'
            -- of an award that came to nothing, before the scores are settled anew
            or what in ('AWARD_RESERVING', 'AWARD_REFUSED')) and exists (
        select from call_off c
        where c.id = call_off and coalesce(c.suspended_from, c.status) = 'OPENED'
            and coalesce(c.criteria ->> 'blindToPrice', 'true') = 'true')
$$;
