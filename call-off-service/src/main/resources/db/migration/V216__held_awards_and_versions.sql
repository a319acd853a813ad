alter table award add column held_why text;

-- Which version of the call-off a step was written down with; of the steps before nobody knows any more.
alter table timeline add column version bigint;
create function timeline_version() returns trigger language plpgsql as $$
begin
    new.version := (select version from call_off where id = new.call_off_id);
    return new;
end $$;
create trigger timeline_version before insert on timeline for each row execute function timeline_version();

alter table award drop constraint award_waits_for_check;
alter table award add constraint award_waits_for_check
    check (waits_for in ('NOTICE', 'STANDSTILL', 'RESUMPTION', 'GATE'));
