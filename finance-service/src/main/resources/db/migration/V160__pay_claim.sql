-- An invoice of a provider that a run pays. Once at a time: it is open, until it is settled or let go.
create table pay_claim (
    pay_run_id uuid not null references pay_run,
    provider_invoice_id uuid not null references invoice,
    invoice_id uuid not null references pay_run_invoice,
    net numeric(14, 2) not null,
    vat numeric(14, 2) not null,
    gross numeric(14, 2) not null check (gross = net + vat),
    state text not null check (state in ('OPEN', 'SETTLED', 'LET_GO')),
    primary key (pay_run_id, provider_invoice_id)
);
create unique index pay_claim_once on pay_claim (provider_invoice_id) where state = 'OPEN';
create index pay_claim_of_invoice on pay_claim (invoice_id);
comment on table pay_claim is 'Not audited: follows from invoice and the states of pay_run_invoice';
