-- On which ground a budget stands, what the person pays of it, and whether its plan is in force.
alter table personal_budget
    add column state text not null default 'STANDING' check (state in ('STANDING', 'SUSPENDED', 'ENDED')),
    add column basis text check (basis in ('ELIGIBLE', 'POWER', 'URGENT')),
    add column determination_kind text,
    add column determined_on date,
    add column assessed_on date,
    add column contribution_weekly numeric(14, 2),
    add column contribution_from date,
    add column contribution_until date,
    add column contribution_suspended boolean not null default false,
    add column told bigint not null default 0;
update personal_budget b set
    basis = case when b.decision = 'ELIGIBLE' then 'ELIGIBLE' end,
    contribution_weekly = p.adult_pays,
    contribution_from = p.starts,
    contribution_until = p.ends
from support_plan p where p.id = b.support_plan_id;
-- as long as findings are still in plain text
do $$ begin
    if exists (select from information_schema.columns
               where table_schema = current_schema and table_name = 'assessment' and column_name = 'findings') then
        update personal_budget b set
            determination_kind = a.findings ->> 'kind',
            determined_on = (a.determined_at at time zone 'Europe/London')::date,
            assessed_on = a.assessed_on
        from assessment a
        where a.person_ref = b.person_ref
            and a.determined_as = (select max(determined_as) from assessment l where l.person_ref = b.person_ref);
    end if;
end $$;
alter table personal_budget
    alter column state drop default,
    alter column contribution_weekly set not null,
    alter column contribution_from set not null,
    alter column contribution_suspended drop default,
    alter column told drop default;
