-- What councils decide for themselves; rows are only added, and the later goes on top of the earlier.
create table council_policy (
    id uuid primary key,
    authority text not null,
    starts_on date not null,
    settings jsonb not null,
    reason text not null,
    set_by text not null,
    set_at timestamptz not null
);
create index council_policy_of_authority on council_policy (authority, starts_on, id);
create index council_policy_page on council_policy (authority, id);
call audit('council_policy');
