alter table purchasing_system
    add column user_authorities jsonb not null default '[]',
    add column entry_windows jsonb not null default '[]',
    add column warnings jsonb not null default '[]',
    add column conditions jsonb not null default '[]',
    add column conditions_version integer not null default 1,
    add column award_criteria jsonb not null default '[]',
    add column working_days jsonb,
    add column reapplication jsonb,
    add column member_cap integer,
    add column award_fee_percent numeric(5, 2),
    add column acts_on date;
create index purchasing_system_acts_on on purchasing_system (acts_on) where acts_on is not null;
-- systems that were opened before: the next look finds out what is due
update purchasing_system set acts_on = current_date where status = 'OPEN';

-- what was there before a change of something announced, and why it changed
create table purchasing_system_change (
    id uuid primary key,
    purchasing_system_id uuid not null references purchasing_system (id),
    kind text not null check (kind in ('VALIDITY', 'CONDITIONS', 'CLOSING')),
    previous_until date,
    new_until date,
    previous_conditions_version integer,
    previous_conditions jsonb,
    reason_code text not null,
    reason text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    check ((kind = 'VALIDITY') = (previous_until is not null)),
    check ((kind = 'CONDITIONS') = (previous_conditions is not null))
);
create index purchasing_system_change_of on purchasing_system_change (purchasing_system_id, id);
