-- What a person is asked to pay to the council: what became due up to a day and is on no other bill. Who the person is,
-- eligibility-service knows, where the letter is written.
create table contribution_bill (
    id uuid primary key,
    authority text not null,
    number int not null,
    person_ref uuid not null,
    up_to date not null,
    amount numeric(14, 2) not null check (amount > 0),
    -- all that was billed to the person before it: receipts pay the oldest bill first
    billed_before numeric(14, 2) not null,
    billed_on date not null,
    due_on date not null,
    policy_version text not null,
    billed_by text not null,
    unique (authority, number)
);
create index contribution_bill_list on contribution_bill (authority, id);
create index contribution_bill_of_person on contribution_bill (person_ref, id);
call audit('contribution_bill');
alter table contribution_line add constraint contribution_line_bill foreign key (bill_id) references contribution_bill;

-- How much a council expects people to pay towards what a budget buys in a year.
create table expected_income (
    budget_id uuid not null references budget,
    financial_year text not null,
    version bigint not null,
    authority text not null,
    amount numeric(14, 2) not null check (amount >= 0),
    reason text not null,
    set_by text not null,
    primary key (budget_id, financial_year)
);
create index expected_income_list on expected_income (authority, financial_year, budget_id);
call audit('expected_income');
