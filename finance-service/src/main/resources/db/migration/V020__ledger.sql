-- Double entry. A journal is one fact; its postings add up to zero; nothing is ever changed or removed.
create table journal (
    id uuid primary key,
    kind text not null check (kind in ('ALLOCATION', 'RESERVATION', 'COMMITMENT', 'SPEND')),
    -- what it was posted for; unique, so that nothing is posted twice
    source text not null unique,
    occurred_on date not null,
    -- why, in words, and by whom; for postings that follow from an event, neither
    reason text,
    posted_by text,
    recorded_at timestamptz not null default clock_timestamp()
);

create table posting (
    journal_id uuid not null references journal,
    budget_id uuid not null references budget,
    financial_year text not null,
    account text not null check (account in ('ALLOCATED', 'AVAILABLE', 'RESERVED', 'COMMITTED', 'SPENT')),
    amount numeric(14, 2) not null check (amount <> 0),
    primary key (journal_id, budget_id, financial_year, account)
);
create index posting_of_budget on posting (budget_id, financial_year, account);

-- How a budget stands in a year: derived from the postings by the trigger below, by nothing else. The constraints are
-- the last word on "never more than there is", whatever the program thinks.
create table budget_year (
    budget_id uuid not null references budget,
    financial_year text not null,
    allocated numeric(14, 2) not null default 0,
    available numeric(14, 2) not null default 0 constraint never_more_than_available check (available >= 0),
    reserved numeric(14, 2) not null default 0 check (reserved >= 0),
    committed numeric(14, 2) not null default 0 check (committed >= 0),
    spent numeric(14, 2) not null default 0,
    primary key (budget_id, financial_year),
    constraint adds_up check (allocated = available + reserved + committed + spent)
);

create function derive_budget_year() returns trigger language plpgsql as $$
begin
    insert into budget_year (budget_id, financial_year)
    select distinct budget_id, financial_year from new_postings on conflict do nothing;
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
create trigger derive_budget_year after insert on posting
    referencing new table as new_postings for each statement execute function derive_budget_year();

create function journal_balances() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(amount), 0) from posting where journal_id = new.id) <> 0 then
        raise exception 'journal % does not balance', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger journal_balances after insert on journal
    deferrable initially deferred for each row execute function journal_balances();

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
end $$;
create trigger journal_append_only before update or delete or truncate on journal
    for each statement execute function ledger_is_append_only();
create trigger posting_append_only before update or delete or truncate on posting
    for each statement execute function ledger_is_append_only();
