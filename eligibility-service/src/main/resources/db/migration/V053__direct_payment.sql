-- What a council has decided about direct payments, from a day on. Entered once and never changed.
create table payment_policy (
    id uuid primary key,
    authority text not null,
    starts_on date not null,
    paid text not null check (paid in ('NET', 'GROSS')),
    surplus_weeks int not null check (surplus_weeks > 0),
    reason text not null,
    entered_by text not null,
    entered_at timestamptz not null
);
create index payment_policy_in_force on payment_policy (authority, starts_on desc, id desc);
create index payment_policy_of_authority on payment_policy (authority, id);
call audit('payment_policy');

-- Money of a personal budget that the person, somebody for them, or a provider holds.
create table held_fund (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person,
    authority text not null,
    route text not null check (route in ('DIRECT_PAYMENT', 'INDIVIDUAL_SERVICE_FUND')),
    status text not null check (status in ('REFUSED', 'APPROVED', 'AGREED', 'TERMINATED')),
    support_plan_id uuid not null references support_plan,
    weekly_amount numeric(14, 2) not null,
    contribution numeric(14, 2) not null,
    paid text not null check (paid in ('NET', 'GROSS')),
    weekly_paid numeric(14, 2) not null,
    one_off_amount numeric(14, 2) not null,
    surplus_weeks int not null,
    findings jsonb not null,
    provider_id uuid,
    contract text,
    words bytea not null,
    asked_on date not null,
    agreed_on date,
    starts_on date,
    frequency text,
    reviewed_on date,
    review_by date,
    returned_until date,
    surplus numeric(14, 2) not null,
    ended_on date,
    end_reason text,
    prepared_by text not null,
    constraint pays_the_lines_or_less
        check (weekly_paid = case when paid = 'NET' then weekly_amount - contribution else weekly_amount end),
    constraint provider_holds_a_fund check ((route = 'INDIVIDUAL_SERVICE_FUND') = (provider_id is not null)),
    constraint agreed_from_a_day check (status <> 'AGREED' or (agreed_on is not null and starts_on is not null)),
    constraint ended_for_a_reason check ((status = 'TERMINATED') = (end_reason is not null))
);
-- of a person one of each route runs
create unique index held_fund_that_runs on held_fund (person_ref, route) where status in ('APPROVED', 'AGREED');
create index held_fund_of_person on held_fund (person_ref, route, id);
create index held_fund_of_authority on held_fund (authority, route, id);
create index held_fund_in_status on held_fund (authority, route, status, id);
create index held_fund_of_provider on held_fund (provider_id) where provider_id is not null;
create index held_fund_with_surplus on held_fund (authority, route, id) where surplus > 0;
create index held_fund_to_review on held_fund (authority, route, review_by, id) where review_by is not null;
-- whether somebody has capacity, and who holds the money, stays where it can be erased
call audit('held_fund', array['findings', 'words']);

-- What was received, spent and left in a time. Recorded once.
create table use_return (
    id uuid primary key,
    held_fund_id uuid not null references held_fund,
    person_ref uuid not null references person,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    received numeric(14, 2) not null,
    spent numeric(14, 2) not null,
    balance numeric(14, 2) not null,
    expected_balance numeric(14, 2) not null,
    may_lie numeric(14, 2) not null,
    surplus numeric(14, 2) not null check (surplus >= 0),
    note bytea not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index use_return_of_fund on use_return (held_fund_id, id);
create unique index use_return_once on use_return (held_fund_id, until_day);
create index use_return_of_person on use_return (person_ref, until_day desc);
call audit('use_return', array['note']);
