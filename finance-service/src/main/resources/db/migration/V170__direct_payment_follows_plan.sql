-- What plans said of direct payments over time: a schedule follows it, day by day.
alter table agreed_fund
    add column support_plan_id uuid,
    add column plan_version int not null default 0,
    add column terms jsonb,
    add column rests jsonb;
update agreed_fund set
    terms = jsonb_build_array(jsonb_build_object('from', starts, 'until', null, 'routes', routes)),
    -- since when it rests was not kept
    rests = case when stands or (ends is not null and ends < (clock_now() at time zone 'Europe/London')::date)
        then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object(
            'from', greatest(starts, (clock_now() at time zone 'Europe/London')::date), 'until', null)) end;
alter table agreed_fund
    alter column terms set not null,
    alter column rests set not null;

alter table direct_payment_schedule
    -- days on which the plan says that nothing is paid
    add column pauses jsonb not null default '[]',
    -- the first of them that still comes or lasts, while something is agreed to be paid
    add column stopped_from date,
    -- how much more a week than the plan says all schedules of the person pay together
    add column above_plan numeric(14, 2) not null default 0,
    -- the financial year of which the budget has not enough: it waits
    add column short_of text;
create index direct_payment_schedule_concern on direct_payment_schedule (authority)
    where status = 'APPROVED' and (stopped_from is not null or above_plan > 0 or short_of is not null);

-- What was paid back is told apart from what was deducted. The years were opened in their order, and paid back in it.
update direct_payment_schedule s set years = (
    select coalesce(jsonb_agg(one.year || jsonb_build_object('repaid',
        to_char(least(one.recovered, greatest(s.repaid - one.before, 0)), 'FM999999999990.00')) order by one.at), '[]')
    from (select y.year, y.at, (y.year ->> 'recovered')::numeric as recovered,
                 coalesce(sum((y.year ->> 'recovered')::numeric)
                     over (order by y.at rows between unbounded preceding and 1 preceding), 0) as before
          from jsonb_array_elements(s.years) with ordinality as y (year, at)) one);

alter table direct_payment_instalment
    drop constraint direct_payment_instalment_status_check,
    add constraint direct_payment_instalment_status_check check (status in ('DUE', 'PAID', 'WITHDRAWN'));

-- What was written down as paid, or as paid back, and was not.
create table direct_payment_reversal (
    id uuid primary key,
    authority text not null,
    schedule_id uuid not null references direct_payment_schedule,
    -- the instalment, or the account
    subject_id uuid not null,
    what text not null check (what in ('PAYMENT', 'REPAYMENT')),
    amount numeric(14, 2) not null check (amount > 0),
    -- as it was written down
    happened_on date not null,
    reference text not null,
    reason text not null,
    reversed_by text not null,
    reversed_at timestamptz not null
);
create index direct_payment_reversal_list on direct_payment_reversal (schedule_id, id);
call audit('direct_payment_reversal');
create trigger direct_payment_reversal_append_only before update or delete or truncate on direct_payment_reversal
    for each statement execute function ledger_is_append_only();
