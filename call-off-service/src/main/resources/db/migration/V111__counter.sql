-- Where bids are handed in. A request holds the counter open until its transaction ends, and only then looks at the
-- clock; when it cannot, an opening has closed it, which does so after the deadline only. So whoever is in time by this
-- clock is waited for.
create function arrival(call_off uuid) returns timestamptz language plpgsql volatile as $$
begin
    perform pg_try_advisory_xact_lock_shared(hashtextextended('counter of ' || call_off, 0));
    return clock_now();
end $$;

-- Waits until all who are at the counter have done, and lets nobody come after them.
create function close_counter(call_off uuid) returns boolean language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('counter of ' || call_off, 0));
    return true;
end $$;
