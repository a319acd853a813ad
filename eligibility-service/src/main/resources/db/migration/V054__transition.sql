-- How far a case is, in one row a person: follows from determinations and plans.
create table progress (
    person_ref uuid primary key references person,
    version bigint not null,
    assessed_on date,
    determined_on date,
    basis text check (basis in ('ELIGIBLE', 'POWER', 'URGENT')),
    plan_id uuid references support_plan,
    plan_agreed_on date,
    plan_from date,
    plan_until date,
    plan_suspended boolean not null,
    ready_since date
);
comment on table progress is 'Not audited: follows from assessment and support_plan, which are';

-- as long as findings are still in plain text
do $$ begin
    if exists (select from information_schema.columns
               where table_schema = current_schema and table_name = 'assessment' and column_name = 'determination') then
        insert into progress (person_ref, version, assessed_on, determined_on, basis, plan_id, plan_agreed_on, plan_from,
            plan_until, plan_suspended)
        select p.person_ref, 0, a.assessed_on, (a.determined_at at time zone 'Europe/London')::date,
            case
                when a.determination ->> 'decision' = 'MAY_MEET_URGENT_NEEDS' then 'URGENT'
                when a.determination #>> '{consequence,meeting}' = 'POWER' then 'POWER'
                when a.determination ->> 'decision' = 'ELIGIBLE'
                    and coalesce(a.determination #>> '{consequence,meeting}', '') <> 'NO_DUTY' then 'ELIGIBLE'
            end,
            s.id, s.agreed_on, s.starts, s.ends, coalesce(s.status = 'SUSPENDED', false)
        from person p
            left join lateral (select * from assessment a where a.person_ref = p.person_ref and a.determined_as is not null
                               order by a.determined_as desc limit 1) a on true
            left join support_plan s on s.person_ref = p.person_ref and s.status in ('AGREED', 'SUSPENDED')
        where a.id is not null or s.id is not null;
    end if;
end $$;

-- People whose services are to change together.
create table cohort (
    id uuid primary key,
    authority text not null,
    name text not null,
    change_on date,
    people int not null,
    made_by text not null,
    made_at timestamptz not null
);
create index cohort_of_authority on cohort (authority, id);
call audit('cohort');

create table cohort_person (
    cohort_id uuid not null references cohort,
    person_ref uuid not null references person,
    primary key (cohort_id, person_ref)
);
create index cohort_of_person on cohort_person (person_ref);
comment on table cohort_person is 'Not audited: written once with its cohort, which is';
