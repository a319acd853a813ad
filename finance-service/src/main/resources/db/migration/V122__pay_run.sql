-- How a council pays a provider: the number that its finance system knows it by, and who writes the invoices.
create table supplier (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    provider_id uuid not null,
    supplier_number text not null,
    billing text not null check (billing in ('SELF_BILLING', 'INVOICE')),
    unique (authority, provider_id),
    unique (authority, supplier_number)
);
call audit('supplier');

create table pay_run (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    number int not null,
    -- service up to that day, that was to be paid by then
    up_to date not null,
    status text not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PAID', 'PAID_WITH_HOLD', 'DISCARDED')),
    prepared_by_subject text not null,
    prepared_by text not null,
    prepared_at timestamptz not null,
    submitted_by text,
    submitted_at timestamptz,
    approved_by text,
    approved_at timestamptz,
    paid_on date,
    settled_by text,
    settled_at timestamptz,
    discarded_by text,
    discard_reason text,
    unique (authority, number)
);
-- one at a time: what is in an open one is in no other
create unique index pay_run_open on pay_run (authority) where status in ('DRAFT', 'IN_REVIEW', 'APPROVED');
create index pay_run_list on pay_run (authority, id);
call audit('pay_run');

-- What one provider is paid in a run.
create table pay_run_invoice (
    id uuid primary key,
    version bigint not null,
    pay_run_id uuid not null references pay_run,
    authority text not null,
    provider_id uuid not null,
    supplier_number text,
    number text not null,
    net numeric(14, 2) not null,
    vat numeric(14, 2) not null,
    gross numeric(14, 2) not null check (gross = net + vat and gross >= 0),
    status text not null
        check (status in ('DRAFT', 'ACCEPTED', 'HELD', 'PAID', 'REJECTED', 'RELEASED', 'DISCARDED')),
    reason text,
    unique (pay_run_id, provider_id)
);
create index pay_run_invoice_of_provider on pay_run_invoice (provider_id, id);
call audit('pay_run_invoice');

-- What was told of spend, once in a run. A line that is let go of is paid by a later run.
create table pay_line (
    pay_run_id uuid not null references pay_run,
    spend_ref uuid not null references spend_entry,
    invoice_id uuid not null references pay_run_invoice,
    let_go boolean not null default false,
    primary key (pay_run_id, spend_ref)
);
create unique index pay_line_once on pay_line (spend_ref) where not let_go;
create index pay_line_of_invoice on pay_line (invoice_id);
comment on table pay_line is 'Not audited: follows from spend_entry and the states of pay_run_invoice';

-- A provider whose total in a run is less than nothing is not paid; it is set off in the next.
create table carried_forward (
    pay_run_id uuid not null references pay_run,
    provider_id uuid not null,
    gross numeric(14, 2) not null check (gross < 0),
    primary key (pay_run_id, provider_id)
);
comment on table carried_forward is 'Not audited: follows from spend_entry when a run is drafted';

create table hold (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    pay_run_id uuid not null references pay_run,
    invoice_id uuid not null references pay_run_invoice,
    provider_id uuid not null,
    gross numeric(14, 2) not null,
    department text not null,
    reason text not null,
    status text not null check (status in ('HELD', 'RELEASED')),
    held_by text not null,
    held_at timestamptz not null,
    released_by text,
    released_at timestamptz,
    release_reason text
);
create index hold_list on hold (authority, status, id);
create unique index hold_of_invoice on hold (invoice_id) where status = 'HELD';
call audit('hold');
