alter table call_off add column route text not null default 'MINI_COMPETITION'
    check (route in ('MINI_COMPETITION', 'USER_CHOICE', 'AGREED_RATE', 'URGENT_INTERIM'));
alter table call_off alter column route drop default;

-- Why something is awarded without a competition; the id is the call-off's.
create table direct_award (
    id uuid primary key references call_off,
    authority text not null,
    route text not null,
    provider_id uuid not null,
    unit_cost numeric(14, 2) not null,
    choice jsonb,
    reason text not null,
    policy_version text not null,
    prepared_by text not null,
    prepared_at timestamptz not null
);
create index direct_award_of_authority on direct_award (authority, id);
call audit('direct_award');
