-- What people are asked to pay, as finance-service tells; no reference to person, since a topic may be ahead of what is here.
create table contribution_bill (
    bill_id uuid primary key,
    authority text not null,
    person_ref uuid not null,
    number text not null,
    up_to date not null,
    amount numeric(14, 2) not null,
    billed_on date not null,
    due_on date not null,
    lines jsonb not null
);
create index contribution_bill_list on contribution_bill (authority, bill_id);
create index contribution_bill_of_day on contribution_bill (authority, billed_on, bill_id);
create index contribution_bill_of_person on contribution_bill (person_ref, bill_id);
comment on table contribution_bill is 'Not audited: projection of finance.contribution-bill.v1';
