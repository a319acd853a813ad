-- The time of a request is taken before it waits for a connection on which it is worked on, in a session that does
-- nothing else. That session keeps the counter open for it: the opening, which closes it after the deadline only, waits.
-- First the lock and then the clock, so that whoever is in time by this clock is waited for. Who is late is not: they
-- would keep the opening waiting for as long as somebody comes.
create function come_to_counter(what uuid)
    returns table (of_call_off uuid, arrived timestamptz, holds boolean) language plpgsql volatile as $$
declare
    due timestamptz;
    counter bigint;
begin
    of_call_off := coalesce((select call_off_id from bid where id = what), what);
    select bids_due into due from call_off where id = of_call_off;
    if not found then
        return;
    end if;
    counter := hashtextextended('counter of ' || of_call_off, 0);
    holds := pg_try_advisory_lock_shared(counter);
    arrived := clock_now();
    if holds and arrived > due then
        perform pg_advisory_unlock_shared(counter);
        holds := false;
    end if;
    return next;
end $$;

create function leave_counter(call_off uuid) returns boolean language sql volatile as $$
    select pg_advisory_unlock_shared(hashtextextended('counter of ' || call_off, 0))
$$;

drop function arrival(uuid);
