create table bid (
    id uuid primary key,
    version bigint not null,
    call_off_id uuid not null references call_off,
    authority text not null,
    provider_id uuid not null,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'SET_ASIDE', 'OPENED', 'EXCLUDED', 'WON',
        'LOST')),
    sealed bytea not null,
    receipt_number text,
    submitted_at timestamptz,
    digest text,
    offer jsonb,
    excluded_why text,
    -- nothing is in clear before the opening
    check (offer is null or status in ('OPENED', 'EXCLUDED', 'WON', 'LOST')),
    check (status in ('DRAFT', 'WITHDRAWN') or digest is not null)
);
create index bid_of_call_off on bid (call_off_id, id);
create unique index bid_live on bid (call_off_id, provider_id) where status not in ('WITHDRAWN', 'SET_ASIDE');
