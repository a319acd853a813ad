-- A plan that was agreed wrongly is withdrawn, with a reason, and stays to be read; then another can be agreed for the year.
alter table savings_plan
    add column withdrawn_by text,
    add column withdrawn_at timestamptz,
    add column withdrawn_because text,
    add constraint savings_plan_withdrawn
        check (num_nonnulls(withdrawn_by, withdrawn_at, withdrawn_because) in (0, 3));
drop index savings_plan_once;
create unique index savings_plan_once on savings_plan (authority, directorate, financial_year, place)
    where withdrawn_at is null;
