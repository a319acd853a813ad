-- What providers ask to be paid.
create table invoice (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    provider_id uuid not null,
    number text not null,
    -- as numbers are compared
    number_key text not null,
    issued_on date not null,
    period_from date not null,
    period_to date not null,
    net numeric(14, 2) not null,
    vat numeric(14, 2) not null,
    gross numeric(14, 2) not null,
    received_on date not null,
    status text not null check (status in ('HOLD', 'MATCHED', 'DISPUTED', 'PAID', 'REJECTED')),
    regime text not null check (regime in ('PA23', 'PCR2015')),
    policy_version text not null,
    -- null while the clock stands
    due_on date,
    lines jsonb not null,
    own_reasons jsonb not null,
    released jsonb not null,
    release_reason text,
    released_by text,
    disputes jsonb not null,
    credited_vat numeric(14, 2) not null,
    payable numeric(14, 2) not null,
    rejection_reason text,
    submitted_by_subject text not null,
    submitted_by text not null,
    on_behalf_of uuid,
    submitted_at timestamptz not null,
    paid numeric(14, 2) not null,
    paid_on date,
    payment_reference text,
    days_to_pay int,
    paid_late boolean,
    base_rate numeric(5, 2)
);
-- a number is paid once; one that was sent back can be sent again
create unique index invoice_of_number on invoice (provider_id, number_key) where status <> 'REJECTED';
create index invoice_alike on invoice (provider_id, period_from, period_to, gross);
create index invoice_of_authority on invoice (authority, id);
create index invoice_of_authority_in_status on invoice (authority, status, id);
create index invoice_of_provider on invoice (provider_id, id);
create index invoice_of_provider_in_status on invoice (provider_id, status, id);
create index invoice_due on invoice (authority, due_on) where status in ('HOLD', 'MATCHED');
create index invoice_paid on invoice (authority, paid_on) where paid_on is not null;
call audit('invoice');

-- A session that was delivered is charged once, by whichever invoice.
create table invoiced_session (
    id uuid primary key,
    invoice_id uuid not null references invoice,
    line int not null,
    placement_id uuid not null,
    provider_id uuid not null,
    held_on date not null,
    unique (placement_id, provider_id, held_on)
);
create index invoiced_session_of_invoice on invoiced_session (invoice_id);
comment on table invoiced_session is 'Not audited: follows from invoice';

-- What a provider takes back of an invoice.
create table credit_note (
    id uuid primary key,
    authority text not null,
    provider_id uuid not null,
    invoice_id uuid not null references invoice,
    number text not null,
    number_key text not null,
    issued_on date not null,
    received_on date not null,
    reason text not null,
    lines jsonb not null,
    net numeric(14, 2) not null check (net > 0),
    vat numeric(14, 2) not null check (vat >= 0),
    gross numeric(14, 2) not null check (gross = net + vat),
    submitted_by text not null,
    on_behalf_of uuid,
    submitted_at timestamptz not null,
    constraint credit_note_of_number unique (provider_id, number_key)
);
create index credit_note_of_invoice on credit_note (invoice_id, id);
call audit('credit_note');
