-- On which first day of a month a budget is looked at next for what was delivered and is not invoiced.
create table accrual_due (
    id uuid primary key references budget,
    acts_on date not null
);
create index accrual_due_acts_on on accrual_due (acts_on, id);
comment on table accrual_due is 'Not audited: what was accrued is in the ledger';
