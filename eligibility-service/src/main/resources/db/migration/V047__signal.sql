-- How many people a club meets, and how many of them may have needs: no names, and no count that is small leaves.
create table signal (
    id uuid primary key,
    authority text not null,
    provider_id uuid not null,
    channel text not null check (channel in ('PROVIDER', 'PORTAL', 'SUPPORT_OFFICER')),
    area text not null,
    category text,
    period_from date not null,
    period_until date not null,
    counts jsonb not null,
    possible_need int not null check (possible_need >= 0),
    received_on date not null,
    received_by text not null,
    check (period_from <= period_until)
);
create index signal_of_authority on signal (authority, id);
create index signal_of_provider on signal (provider_id, area, period_until);
create index signal_by_period on signal (authority, period_until);
call audit('signal', array['counts', 'possible_need']);

-- Where and by whom something is bought, and from when; of what was told before, once the topic is heard again.
alter table placement
    add column if not exists authority text,
    add column if not exists area text,
    add column if not exists provider_id uuid,
    add column if not exists starts date;
create index placement_by_start on placement (authority, starts);
create index assessment_by_day on assessment (authority, assessed_on);
create index determination_by_day on determination (authority, determined_at);
