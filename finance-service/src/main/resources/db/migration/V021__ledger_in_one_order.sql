-- Whoever posts takes the years of a budget in one order, whatever the order of the postings or of an update's plan: two
-- that need both cannot wait for each other.
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
        spent = y.spent + delta.spent
    from (
        select budget_id, financial_year,
               coalesce(sum(amount) filter (where account = 'ALLOCATED'), 0) as allocated,
               coalesce(sum(amount) filter (where account = 'AVAILABLE'), 0) as available,
               coalesce(sum(amount) filter (where account = 'RESERVED'), 0) as reserved,
               coalesce(sum(amount) filter (where account = 'COMMITTED'), 0) as committed,
               coalesce(sum(amount) filter (where account = 'SPENT'), 0) as spent
        from new_postings group by budget_id, financial_year
    ) delta
    where y.budget_id = delta.budget_id and y.financial_year = delta.financial_year;
    return null;
end $$;
