-- Money for people who buy their support themselves, or for a provider that holds it for them (Care Act 2014 ss.31, 32):
-- what is agreed a week, and approved by somebody else.
create table direct_payment_schedule (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    person_ref uuid not null,
    budget_id uuid not null references budget,
    kind text not null check (kind in ('DIRECT_PAYMENT', 'INDIVIDUAL_SERVICE_FUND')),
    -- who holds the fund; of a direct payment nobody but the person
    provider_id uuid check ((provider_id is null) = (kind = 'DIRECT_PAYMENT')),
    every text not null check (every in ('FOUR_WEEKS', 'MONTH')),
    starts date not null,
    status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    rates jsonb not null,
    -- what waits for somebody else: the first rate, or another one
    proposal jsonb,
    approved_by text,
    approved_at timestamptz,
    rejected_by text,
    rejection_reason text,
    issued numeric(14, 2) not null,
    paid numeric(14, 2) not null,
    repaid numeric(14, 2) not null,
    -- what of each financial year is committed, spent and was recovered
    years jsonb not null,
    postings int not null,
    acts_on date
);
create index direct_payment_schedule_list on direct_payment_schedule (authority, id);
create index direct_payment_schedule_of_person on direct_payment_schedule (authority, person_ref, id);
create index direct_payment_schedule_acts_on on direct_payment_schedule (acts_on, id);
call audit('direct_payment_schedule');

create table direct_payment_instalment (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    schedule_id uuid not null references direct_payment_schedule,
    number int not null,
    covers_until date not null,
    amount numeric(14, 2) not null check (amount > 0),
    payable_on date not null,
    status text not null check (status in ('DUE', 'PAID')),
    paid_on date,
    reference text,
    paid_by text,
    unique (schedule_id, number)
);
create index direct_payment_instalment_list on direct_payment_instalment (authority, status, id);
call audit('direct_payment_instalment');

-- What became of the money in a quarter, by the account that the person, or who holds the fund, has kept.
create table direct_payment_return (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    schedule_id uuid not null references direct_payment_schedule,
    covers_from date not null,
    covers_until date not null,
    spent numeric(14, 2) not null,
    balance numeric(14, 2) not null,
    receipts_checked boolean not null,
    surplus numeric(14, 2) not null check (surplus >= 0),
    policy_version text not null,
    status text not null check (status in ('NOTHING_TO_RECOVER', 'PROPOSED', 'AWAITING_REPAYMENT', 'RECOVERED', 'WAIVED')),
    recorded_by_subject text not null,
    recorded_by text not null,
    decided_by text,
    decision text,
    repaid_on date,
    repayment_reference text,
    unique (schedule_id, covers_until)
);
create index direct_payment_return_list on direct_payment_return (schedule_id, id);
call audit('direct_payment_return');
