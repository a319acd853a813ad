-- What we know of the registry and of budgets is heard again, with more of it.
delete from purchasing_system;
alter table purchasing_system drop column categories;
alter table purchasing_system
    add column user_authorities varchar[] not null,
    add column regime text not null,
    add column categories jsonb not null,
    add column award_criteria jsonb not null;
delete from personal_budget;
alter table personal_budget drop column categories;
alter table personal_budget add column lines jsonb not null;

-- Projection of registry.application.v1; may be dropped and rebuilt from it.
create table applicant (
    id uuid primary key,
    version bigint not null,
    purchasing_system_id uuid not null,
    provider_id uuid not null,
    categories varchar[] not null,
    areas varchar[] not null,
    status text not null
);
create index applicant_of_system on applicant (purchasing_system_id, provider_id, status);
comment on table applicant is 'Not audited: projection of registry.application.v1';
create index member_in_system on member (purchasing_system_id, provider_id, status);

-- What is wanted is in lots; until now each call-off had one.
alter table call_off
    add column kind text not null default 'PERSON' check (kind in ('PERSON', 'GROUP', 'BLOCK')),
    add column lots jsonb,
    add column vat_expected boolean not null default true,
    add column questions_due timestamptz,
    add column procurement jsonb,
    add column suspended_from text,
    add column held_up_why text,
    alter column person_ref drop not null;
update call_off set questions_due = bids_due, lots = jsonb_build_array(jsonb_build_object(
    'number', 1,
    'support', jsonb_build_object('category', category, 'area', area, 'need', need, 'days', days, 'from', starts_on,
        'until', ends_on, 'closedOnBankHolidays', closed_on_bank_holidays, 'outcomes', '[]'::jsonb,
        'accessibility', '[]'::jsonb),
    'weeklyCeiling', weekly_ceiling::text,
    'planLines', '[]'::jsonb,
    'outcome', case status when 'AWARDED' then 'AWARDED' when 'NO_AWARD' then 'NO_AWARD'
        when 'RECOMMENDED' then 'RECOMMENDED' else 'OPEN' end));
alter table call_off
    alter column kind drop default,
    alter column vat_expected drop default,
    alter column lots set not null,
    alter column questions_due set not null,
    drop column category,
    drop column area,
    drop column need,
    drop column days,
    drop column starts_on,
    drop column ends_on,
    drop column closed_on_bank_holidays,
    drop column weekly_ceiling,
    add check (kind <> 'PERSON' or person_ref is not null);

-- For which lots a provider was invited; all, where it is empty.
alter table invitation add column lots integer[] not null default '{1}';
alter table invitation alter column lots drop default;
alter table invitation add column standing text not null default 'MEMBER'
    check (standing in ('MEMBER', 'APPLICANT', 'OUTSIDER'));
alter table invitation alter column standing drop default;
-- who may bid besides the invited, for their lists
alter table call_off add column circle text check (circle in ('MEMBERS', 'MEMBERS_AND_APPLICANTS', 'EVERYBODY'));
create index call_off_open_to on call_off (circle, id) where circle <> 'MEMBERS';

create table deadline_agreement (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    provider_id uuid not null,
    bids_due timestamptz not null,
    agreed_on date not null,
    evidence text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (call_off_id, provider_id, bids_due)
);
call audit('deadline_agreement');

alter table bid add column lot integer not null default 1;
alter table bid alter column lot drop default;
drop index bid_live;
create unique index bid_live on bid (call_off_id, provider_id, lot) where status not in ('WITHDRAWN', 'SET_ASIDE');
