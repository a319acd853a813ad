alter table member_supply
    add column purchasing_system_id uuid,
    add column papers jsonb not null;
create index member_supply_in_system on member_supply (purchasing_system_id, provider_id);
alter table personal_budget add column basis text;

create table supplier_check (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    provider_id uuid not null,
    kind text not null check (kind in ('EXCLUSION_AND_DEBARMENT', 'SUPPLIER_INFORMATION')),
    outcome text not null check (outcome in ('CLEAR', 'EXCLUDABLE_ACCEPTED', 'EXCLUDED')),
    list_version text,
    looked_up_at timestamptz not null,
    note text,
    checked_by text not null,
    checked_at timestamptz not null
);
create index supplier_check_of_provider on supplier_check (call_off_id, provider_id, kind, id);
create index supplier_check_page on supplier_check (call_off_id, id);
call audit('supplier_check');

-- What was recommended says itself who supplies at which price: a direct award has no bid.
alter table recommendation
    alter column bid_id drop not null,
    add column provider_id uuid,
    add column unit_cost numeric(14, 2),
    add column vat_code text,
    add column one_off_cost numeric(14, 2) not null default 0;
update recommendation r set provider_id = b.provider_id, unit_cost = (b.offer ->> 'price')::numeric,
    vat_code = b.offer ->> 'vatCode' from bid b where b.id = r.bid_id;
alter table recommendation
    alter column provider_id set not null,
    alter column unit_cost set not null,
    alter column vat_code set not null,
    alter column one_off_cost drop default;

alter table award
    alter column bid_id drop not null,
    add column one_off_cost numeric(14, 2) not null default 0,
    add column gate jsonb not null default '[]',
    add column policy_version text not null default 'none',
    add column standstill_working_days integer not null default 0,
    add column standstill_until date,
    add column acts_on date,
    add column withdrawn_why text;
alter table award
    alter column one_off_cost drop default,
    alter column gate drop default,
    alter column policy_version drop default,
    alter column standstill_working_days drop default;
create index award_acts on award (acts_on, id) where acts_on is not null;
