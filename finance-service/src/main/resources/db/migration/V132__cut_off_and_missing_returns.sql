-- Until when a week was to be returned, and for which run its return counts; not known of returns from before.
alter table attendance_return
    add column cut_off timestamptz,
    add column late boolean,
    add column counts_from date;

-- When the returns of a placement are looked at next.
create table return_watch (
    placement_id uuid primary key,
    -- null when there is nothing left to look for
    acts_at timestamptz
);
create index return_watch_due on return_watch (acts_at, placement_id) where acts_at is not null;
comment on table return_watch is 'Not audited: only when something is looked at next';
insert into return_watch (placement_id, acts_at)
select placement_id, clock_now() from (select distinct placement_id from commitment where status = 'FIRM') c;

-- Weeks that were planned and not returned by their cut-off. Each is told once.
create table missing_return (
    id uuid primary key,
    authority text not null,
    placement_id uuid not null,
    provider_id uuid not null,
    week_starting date not null,
    sessions jsonb not null,
    cut_off timestamptz not null,
    missing_since timestamptz not null,
    -- since when it is missing no longer
    settled_at timestamptz,
    unique (placement_id, provider_id, week_starting)
);
create index missing_return_of_authority on missing_return (authority, id) where settled_at is null;
create index missing_return_of_provider on missing_return (provider_id, id) where settled_at is null;
call audit('missing_return');
