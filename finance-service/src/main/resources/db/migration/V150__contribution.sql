-- What eligibility-service told of people's contributions, as far as it changed; can be rebuilt from the topic.
create table contribution_term (
    id uuid primary key,
    person_ref uuid not null,
    version bigint not null,
    authority text not null,
    starts date not null,
    until date,
    weekly numeric(14, 2) not null,
    suspended boolean not null,
    plan_version int not null,
    told_on date not null,
    -- from when it takes the place of what was told before
    counts_from date not null,
    unique (person_ref, version)
);
comment on table contribution_term is 'Not audited: a projection of eligibility.personal-budget.v1';

-- Of whom contributions are booked, and on which day that is looked at next.
create table contribution_due (
    id uuid primary key,
    authority text not null,
    acts_on date not null
);
create index contribution_due_acts_on on contribution_due (acts_on, id);
create index contribution_due_list on contribution_due (authority, id);
comment on table contribution_due is 'Not audited: what was booked is in the ledger';

-- Who collects what one person pays, where it is not whoever collects for the council's other people.
create table contribution_collector (
    person_ref uuid primary key,
    version bigint not null,
    authority text not null,
    collector text not null check (collector in ('COUNCIL', 'PROVIDER')),
    reason text not null,
    chosen_by text not null
);
call audit('contribution_collector');

-- What a person owes of one week of one placement, out of one budget and year.
create table contribution_charge (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    person_ref uuid not null,
    week_starting date not null,
    placement_id uuid not null,
    placement_starts date not null,
    call_off_id uuid,
    provider_id uuid not null,
    budget_id uuid not null references budget,
    category text not null,
    area text not null,
    funding_route text not null,
    financial_year text not null,
    collector text not null check (collector in ('COUNCIL', 'PROVIDER')),
    policy_version text not null,
    due numeric(14, 2) not null check (due >= 0),
    -- how often what is due was booked
    bookings int not null,
    received numeric(14, 2) not null,
    -- the event that first told of it
    spend_ref uuid not null,
    unique (person_ref, week_starting, placement_id, provider_id, budget_id, financial_year)
);
create index contribution_charge_of_person on contribution_charge (person_ref, id);
create index contribution_charge_of_budget on contribution_charge (budget_id, financial_year);
call audit('contribution_charge');

-- Each change of a charge, as it was told.
create table contribution_line (
    id uuid primary key,
    charge_id uuid not null references contribution_charge,
    authority text not null,
    person_ref uuid not null,
    kind text not null check (kind in ('DUE', 'RECEIVED')),
    collector text not null,
    amount numeric(14, 2) not null check (amount <> 0),
    spend_ref uuid not null unique,
    booked_on date not null,
    receipt_id uuid,
    bill_id uuid
);
create index contribution_line_of_charge on contribution_line (charge_id, id);
create index contribution_line_of_bill on contribution_line (bill_id, id);
create index contribution_line_unbilled on contribution_line (authority, person_ref)
    where bill_id is null and kind = 'DUE' and collector = 'COUNCIL';
comment on table contribution_line is 'Not audited: follows from contribution_charge, and told on finance.spend.v1';

-- What a person has paid to the council; the reference of the council's bank or cash system is taken once.
create table contribution_receipt (
    id uuid primary key,
    authority text not null,
    person_ref uuid not null,
    amount numeric(14, 2) not null check (amount > 0),
    received_on date not null,
    reference text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (authority, reference)
);
create index contribution_receipt_of_person on contribution_receipt (person_ref, id);
call audit('contribution_receipt');

-- What the services of a person cost in a week is looked up by the person; what a run deducts is gathered with what it pays.
create index spend_entry_of_person on spend_entry (person_ref, service_from) where kind in ('SPEND_APPROVED', 'CREDITED');
drop index spend_entry_payable;
create index spend_entry_payable on spend_entry (authority, payable_from)
    where kind in ('SPEND_APPROVED', 'CREDITED', 'CONTRIBUTION_DUE');
