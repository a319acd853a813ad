-- What somebody of finance should look at, from the day on which it is so until it is so no longer.
create table finance_alert (
    id uuid primary key,
    authority text not null,
    kind text not null,
    subject_id uuid not null,
    -- of a budget or a placement; null of an invoice
    financial_year text,
    -- per cent of what is allocated; null of the other kinds
    threshold int,
    amount numeric(14, 2),
    detail text not null,
    raised_on date not null,
    ended_on date
);
create unique index finance_alert_open on finance_alert (kind, subject_id, financial_year, threshold) nulls not distinct
    where ended_on is null;
create index finance_alert_list on finance_alert (authority, id);
create index finance_alert_of_kind on finance_alert (authority, kind, id);
comment on table finance_alert is 'Not audited: follows from the ledger, the commitments and the invoices';

-- When the money of a council is looked at next.
create table alert_due (
    id uuid primary key,
    authority text not null unique,
    acts_on date not null
);
create index alert_due_acts_on on alert_due (acts_on, id);
comment on table alert_due is 'Not audited: says only when it is looked again';
