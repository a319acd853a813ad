-- What was delivered and is not yet invoiced, and what people pay towards their support: due, received, and the income
-- that both together are. Income is beside the money of the budget and adds up by itself.
alter table posting drop constraint posting_account_check;
alter table posting add constraint posting_account_check check (account in (
    'ALLOCATED', 'AVAILABLE', 'RESERVED', 'COMMITTED', 'ACCRUED', 'SPENT',
    'CONTRIBUTIONS_DUE', 'CONTRIBUTIONS_RECEIVED', 'CONTRIBUTION_INCOME'));
alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check check (kind in (
    'ALLOCATION', 'VIREMENT', 'RESERVATION', 'COMMITMENT', 'SPEND', 'RELEASE', 'ACCRUAL', 'ACCRUAL_REVERSAL',
    'CONTRIBUTION', 'CONTRIBUTION_RECEIPT'));

alter table budget_year
    -- less than nothing where a refund is outstanding
    add column accrued numeric(14, 2) not null default 0,
    add column contributions_due numeric(14, 2) not null default 0,
    add column contributions_received numeric(14, 2) not null default 0,
    add column contribution_income numeric(14, 2) not null default 0,
    -- how much more than is available may be reserved, by decision; the newest decision counts
    add column override numeric(14, 2) not null default 0 check (override >= 0),
    drop constraint never_more_than_available,
    add constraint never_more_than_available check (available >= -override),
    drop constraint adds_up,
    add constraint adds_up check (allocated = available + reserved + committed + accrued + spent),
    add constraint income_adds_up check (contribution_income = contributions_due + contributions_received);

create or replace function derive_budget_year() returns trigger language plpgsql as $$
begin
    insert into budget_year (budget_id, financial_year)
    select distinct budget_id, financial_year from new_postings order by budget_id, financial_year
    on conflict do nothing;
    perform 1 from budget_year y
    where exists (select 1 from new_postings p
                  where p.budget_id = y.budget_id and p.financial_year = y.financial_year)
    order by y.budget_id, y.financial_year
    for update;
    -- one update for the whole journal: the row adds up before and after, never in between
    update budget_year y set
        allocated = y.allocated - delta.allocated,
        available = y.available + delta.available,
        reserved = y.reserved + delta.reserved,
        committed = y.committed + delta.committed,
        accrued = y.accrued + delta.accrued,
        spent = y.spent + delta.spent,
        contributions_due = y.contributions_due + delta.contributions_due,
        contributions_received = y.contributions_received + delta.contributions_received,
        contribution_income = y.contribution_income - delta.contribution_income
    from (
        select budget_id, financial_year,
               coalesce(sum(amount) filter (where account = 'ALLOCATED'), 0) as allocated,
               coalesce(sum(amount) filter (where account = 'AVAILABLE'), 0) as available,
               coalesce(sum(amount) filter (where account = 'RESERVED'), 0) as reserved,
               coalesce(sum(amount) filter (where account = 'COMMITTED'), 0) as committed,
               coalesce(sum(amount) filter (where account = 'ACCRUED'), 0) as accrued,
               coalesce(sum(amount) filter (where account = 'SPENT'), 0) as spent,
               coalesce(sum(amount) filter (where account = 'CONTRIBUTIONS_DUE'), 0) as contributions_due,
               coalesce(sum(amount) filter (where account = 'CONTRIBUTIONS_RECEIVED'), 0) as contributions_received,
               coalesce(sum(amount) filter (where account = 'CONTRIBUTION_INCOME'), 0) as contribution_income
        from new_postings group by budget_id, financial_year
    ) delta
    where y.budget_id = delta.budget_id and y.financial_year = delta.financial_year;
    return null;
end $$;

-- That more may be reserved than there is, by whom and why.
create table budget_override (
    id uuid primary key,
    budget_id uuid not null references budget,
    financial_year text not null,
    amount numeric(14, 2) not null check (amount >= 0),
    reason text not null,
    decision_reference text,
    decided_by text not null,
    decided_at timestamptz not null
);
create index budget_override_of_budget on budget_override (budget_id, id);
call audit('budget_override');
create trigger budget_override_append_only before update or delete or truncate on budget_override
    for each statement execute function ledger_is_append_only();
create function derive_override() returns trigger language plpgsql as $$
begin
    insert into budget_year (budget_id, financial_year, override) values (new.budget_id, new.financial_year, new.amount)
    on conflict (budget_id, financial_year) do update set override = excluded.override;
    return null;
end $$;
create trigger derive_override after insert on budget_override for each row execute function derive_override();

-- What a purchasing system may cost over all its years, whatever each year allows.
create table lifetime_ceiling (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    title text not null,
    purchasing_system_id uuid,
    amount numeric(14, 2) not null check (amount > 0),
    first_year text not null,
    last_year text not null check (last_year >= first_year),
    reason text not null
);
create index lifetime_ceiling_list on lifetime_ceiling (authority, id);
create table lifetime_ceiling_budget (
    budget_id uuid primary key references budget,
    ceiling_id uuid not null references lifetime_ceiling
);
create index lifetime_ceiling_budget_of_ceiling on lifetime_ceiling_budget (ceiling_id);
call audit('lifetime_ceiling');
call audit('lifetime_ceiling_budget');

-- What a budget does not pay for.
alter table budget
    add column excludes_direct_payments boolean not null default false,
    add column excludes_travel boolean not null default false;
alter table budget alter column excludes_direct_payments drop default, alter column excludes_travel drop default;
