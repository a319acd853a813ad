-- What councils decide for themselves; rows are only added, and the later goes on top of the earlier.
create table call_off_policy (
    id uuid primary key,
    authority text not null,
    starts_on date not null,
    settings jsonb not null,
    reason text not null,
    set_by text not null,
    set_at timestamptz not null
);
create index call_off_policy_of_authority on call_off_policy (authority, starts_on, id);
create index call_off_policy_page on call_off_policy (authority, id);
call audit('call_off_policy');
